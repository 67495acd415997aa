/**
 * How a node came by its score. None of the states is zero by silence.
 *
 * - `scored`: facts, a given score or claimed points decided it;
 * - `missing`: facts are missing (thiếu số liệu);
 * - `notApplicable`: declared, and allowed (không áp dụng);
 * - `didNotArise`: nothing arose: declared, or nothing to divide by (không phát sinh);
 * - `notHeld`: no survey was held this year (không tổ chức điều tra).
 */
export type NodeState = "scored" | "missing" | "notApplicable" | "didNotArise" | "notHeld";

/** Where the points come from. `tracked`: followed without points. */
export type NodeBasis = "computed" | "given" | "claimed" | "tracked";
