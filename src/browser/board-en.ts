import { board } from '../messages/en/board.ts';
import { startBoard } from './board/start-board.ts';

startBoard(board);
