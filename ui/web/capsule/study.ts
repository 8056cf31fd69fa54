/** The program of a capsule of a study. */
import { studyAnswer } from '../worker/study-answers.ts';
import { openCapsule } from './open-capsule.ts';

void openCapsule(studyAnswer);
