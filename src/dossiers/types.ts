/**
 * How a dossier came in (kênh tiếp nhận): online, at the counter (trực tiếp) or by post (bưu chính).
 *
 * @remarks Since 0.1.0
 */
export type DossierChannel = "online" | "counter" | "post";

/**
 * One dossier of an administrative procedure (hồ sơ thủ tục hành chính).
 *
 * @remarks Since 0.1.0
 */
export interface Dossier {
  /** Mã hồ sơ. */
  readonly id?: string;
  /** The day on which it was received (ngày tiếp nhận). */
  readonly received: string;
  /** The day for which the result was promised (ngày hẹn trả), as it stands now. */
  readonly due: string;
  /** The day on which the result was there (ngày có kết quả); absent while the dossier is in progress. */
  readonly returned?: string;
  readonly channel?: DossierChannel;
  /** How often supplements were asked for (số lần yêu cầu bổ sung). */
  readonly supplements?: number;
  /** Working days for which the clock stood still and by which `due` has not been moved. */
  readonly pausedDays?: number;
  /** Whether a letter of apology went out (có văn bản xin lỗi). */
  readonly apology?: boolean;
}

/**
 * A list of dossiers (danh sách hồ sơ).
 *
 * @remarks Since 0.1.0
 */
export interface Dossiers {
  readonly $schema?: string;
  readonly format: "chamdiem/dossiers@1";
  /** The file that it was read from. */
  readonly source?: { readonly file: string; readonly sha256?: string };
  /** The last day that the list knows of (ngày chốt số liệu). */
  readonly asOf?: string;
  readonly dossiers: readonly Dossier[];
}
