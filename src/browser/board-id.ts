import { board } from '../messages/id/board.ts';
import { startBoard } from './board/start-board.ts';

startBoard(board);
