/** The program of a capsule of an estimate or of a comparison. */
import { capsuleAnswer } from '../worker/capsule-answers.ts';
import { openCapsule } from './open-capsule.ts';

void openCapsule(capsuleAnswer);
