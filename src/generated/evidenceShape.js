// Made by "npm run generate" from the schemas. Do not edit.
const schemaReferenceShape = { types: ["string"], maxLength: 2e3 };
const dateShape = { types: ["string"], pattern: "date", maxLength: 200 };
const caseShape = { types: ["object"], properties: {
  "date": dateShape,
  "node": { types: ["string"], pattern: "code", maxLength: 200 },
  "flags": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "note": { types: ["string"], minLength: 1, maxLength: 2e4 }
} };
const factValueShape = { types: ["number", "string", "boolean", "array", "null"], "items": caseShape, maxLength: 2e3, maxItems: 1e5 };
const factSourceShape = { types: ["object"], properties: {
  "file": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "place": { types: ["string"], minLength: 1, maxLength: 2e3 }
}, required: ["file"] };
const sha256Shape = { types: ["string"], pattern: "sha256", maxLength: 200 };
const evidenceDocumentShape = { types: ["object"], properties: {
  "number": { types: ["string"], minLength: 1, maxLength: 200 },
  "date": dateShape,
  "title": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "url": { types: ["string"], pattern: "url", maxLength: 2e3 },
  "sha256": sha256Shape,
  "validUntil": dateShape,
  "source": factSourceShape
}, required: ["title"] };
const evidenceRecordShape = { types: ["object"], properties: {
  "claimed": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
  "documents": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "explanation": { types: ["string"], minLength: 1, maxLength: 2e4 },
  "notApplicable": { types: ["object"], properties: {
    "reason": { types: ["string"], minLength: 1, maxLength: 2e4 }
  }, required: ["reason"] },
  "didNotArise": { types: ["object"], properties: {
    "reason": { types: ["string"], minLength: 1, maxLength: 2e4 }
  }, required: ["reason"] }
} };
const decimalShape = { types: ["number", "string"], pattern: "decimal", maxLength: 200 };
const appraisalEntryShape = { types: ["object"], properties: {
  "rubric": { types: ["string"], pattern: "path", maxLength: 200 },
  "node": { types: ["string"], pattern: "code", maxLength: 200 },
  "points": decimalShape,
  "by": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "date": dateShape,
  "opinion": { types: ["string"], minLength: 1, maxLength: 2e4 }
}, required: ["rubric", "node", "points"] };
const evidenceShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/evidence@1"] },
  "unit": { types: ["object"], properties: {
    "id": { types: ["string"], pattern: "path", maxLength: 200 },
    "name": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "type": { types: ["string"], pattern: "id", maxLength: 200 }
  }, required: ["id", "name", "type"] },
  "period": { types: ["object"], properties: {
    "year": { types: ["integer"], minimum: 1900, maximum: 2999 },
    "quarter": { types: ["integer"], minimum: 1, maximum: 4 }
  }, required: ["year"] },
  "asOf": dateShape,
  "facts": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": { types: ["number", "string", "boolean", "array", "null", "object"], "items": caseShape, properties: {
    "value": factValueShape,
    "atLeast": { types: ["boolean"] },
    "asOf": dateShape,
    "source": factSourceShape,
    "documents": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 }
  }, maxLength: 2e3, maxItems: 1e5, required: ["value"] }, maxProperties: 1e5 },
  "documents": { types: ["object"], "propertyNames": { types: ["string"], pattern: "id", maxLength: 200 }, "additionalProperties": evidenceDocumentShape, maxProperties: 1e5 },
  "records": { types: ["object"], "propertyNames": { types: ["string"], pattern: "path", maxLength: 200 }, "additionalProperties": { types: ["object"], "propertyNames": { types: ["string"], pattern: "code", maxLength: 200 }, "additionalProperties": evidenceRecordShape, maxProperties: 1e5 }, maxProperties: 1e5 },
  "survey": { types: ["object"], properties: {
    "held": { types: ["boolean"] },
    "reason": { types: ["string"], minLength: 1, maxLength: 2e3 }
  } },
  "appraisal": { types: ["array"], "items": appraisalEntryShape, maxItems: 1e5 }
}, required: ["format", "unit", "period"] };
export {
  evidenceShape
};
