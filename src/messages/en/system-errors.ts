import type { DiagnosticText, SystemErrorCode } from '../messages.ts';

const CLOSE = 'Close the file in other programs (Excel, say), then try again';
const MANY = 'Close other programs, then try again';
const SPACE = 'Free some space or use another place, then try again';

const TEXTS: Readonly<Record<SystemErrorCode, DiagnosticText>> = {
  EACCES: { fault: 'no permission', remedy: 'Check the permissions of the file and its folder' },
  EBUSY: { fault: 'in use by another program', remedy: CLOSE },
  EDQUOT: { fault: 'the disk quota is used up', remedy: SPACE },
  EFBIG: { fault: 'above the largest size of a file', remedy: 'Use another place, then try again' },
  EIO: {
    fault: 'trouble with the disk or the network',
    remedy: 'Try again; if it fails still, check the disk or network',
  },
  EISDIR: { fault: 'this is a folder, not a file', remedy: 'Point to a file' },
  ELOOP: { fault: 'its link leads in a circle', remedy: 'Mend or delete the link' },
  EMFILE: { fault: 'too many open files', remedy: MANY },
  ENAMETOOLONG: { fault: 'its name is too long', remedy: 'Use a shorter name' },
  ENFILE: { fault: 'too many open files', remedy: MANY },
  ENOENT: { fault: 'its folder does not exist', remedy: 'Check the spelling of the path or create the folder' },
  ENOSPC: { fault: 'the disk is full', remedy: SPACE },
  ENOTDIR: { fault: 'its path leads through a file, not a folder', remedy: 'Check the spelling of the path' },
  EPERM: { fault: 'not permitted, or in use by another program', remedy: `Check the permissions. ${CLOSE}` },
  EROFS: { fault: 'the place can only be read', remedy: 'Use another folder' },
  ETXTBSY: { fault: 'in use by another program', remedy: CLOSE },
};

/** What the file system refused with, in plain words; followed by its code, which can be looked up. */
export function systemError(code: string): DiagnosticText {
  const text: DiagnosticText | undefined = Object.hasOwn(TEXTS, code) ? TEXTS[code as SystemErrorCode] : undefined;
  const { fault = 'the system refused', remedy = 'Check the file, its folder and the permissions' } = text ?? {};
  return { fault: `${fault} (${code})`, remedy };
}
