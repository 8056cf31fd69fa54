/** What can keep a shipment from being assessed. */
import type { AssessmentFailure, Failure, ShipmentProblem } from '../../../engine/index.ts';

export type ShipmentFailure = Failure | ShipmentProblem | AssessmentFailure;
