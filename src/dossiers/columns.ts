import type { Dossier } from "./types.js";

/** What a column can hold. */
export type DossierField = keyof Dossier;

/**
 * The names under which columns are known, as exports of one-stop-shop software (một cửa điện tử) and people write them.
 * Case, accents, spaces and signs do not matter. A name that could mean two things is not here.
 */
export const columnNames: { readonly [field in DossierField]: readonly string[] } = {
  id: ["Mã hồ sơ", "Số hồ sơ", "Mã số hồ sơ", "Số biên nhận", "Dossier number", "id"],
  received: [
    "Ngày tiếp nhận",
    "Ngày nhận",
    "Ngày nhận hồ sơ",
    "Ngày tiếp nhận hồ sơ",
    "Thời gian tiếp nhận",
    "Date received",
    "Received on",
    "received",
  ],
  due: [
    "Ngày hẹn trả",
    "Ngày hẹn trả kết quả",
    "Ngày hẹn",
    "Hạn trả kết quả",
    "Thời hạn trả kết quả",
    "Hạn giải quyết",
    "Hạn xử lý",
    "Due date",
    "Due on",
    "due",
  ],
  returned: [
    "Ngày trả kết quả",
    "Ngày trả",
    "Ngày có kết quả",
    "Ngày hoàn thành",
    "Ngày giải quyết xong",
    "Ngày kết thúc xử lý",
    "Date returned",
    "Returned on",
    "returned",
  ],
  channel: [
    "Kênh tiếp nhận",
    "Hình thức tiếp nhận",
    "Hình thức nộp",
    "Hình thức nộp hồ sơ",
    "Cách thức nộp",
    "Kênh nộp",
    "channel",
  ],
  supplements: ["Số lần bổ sung", "Số lần yêu cầu bổ sung", "Number of supplements", "supplements"],
  pausedDays: ["Số ngày tạm dừng chưa tính vào hạn", "Paused days not in due date", "pausedDays"],
  apology: ["Văn bản xin lỗi", "Có văn bản xin lỗi", "Thư xin lỗi", "Letter of apology", "apology"],
};

/** Columns without which a list says nothing. */
export const neededFields: readonly DossierField[] = ["received", "due", "returned"];

const fields = new Map(
  (Object.entries(columnNames) as [DossierField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [folded(name), field] as const),
  ),
);

/** The field of a column by its heading, if it is one that is known. */
export function fieldOf(heading: string): DossierField | undefined {
  return fields.get(folded(heading));
}

/** A text by its letters and digits alone, without accents, so that composed and decomposed letters are the same. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]/g, "");
}
