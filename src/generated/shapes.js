// Made by "npm run generate" from the schemas. Do not edit.
const schemaReferenceShape = { types: ["string"], maxLength: 2e3 };
const sha256Shape = { types: ["string"], pattern: "sha256", maxLength: 200 };
const dateShape = { types: ["string"], pattern: "date", maxLength: 200 };
const dossierShape = { types: ["object"], properties: {
  "id": { types: ["string"], minLength: 1, maxLength: 200 },
  "received": dateShape,
  "due": dateShape,
  "returned": dateShape,
  "channel": { types: ["string"], enum: ["online", "counter", "post"] },
  "supplements": { types: ["integer"], minimum: 0, maximum: 1e4 },
  "pausedDays": { types: ["integer"], minimum: 0, maximum: 1e4 },
  "apology": { types: ["boolean"] }
}, required: ["received", "due"] };
const dossiersShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/dossiers@1"] },
  "source": { types: ["object"], properties: {
    "file": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "sha256": sha256Shape
  }, required: ["file"] },
  "asOf": dateShape,
  "dossiers": { types: ["array"], "items": dossierShape, maxItems: 1e6 }
}, required: ["format", "dossiers"] };
const textShape = { types: ["object"], properties: {
  "vi": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "en": { types: ["string"], minLength: 1, maxLength: 2e3 }
}, required: ["vi"] };
const factTypeShape = { types: ["string"], enum: ["count", "amount", "percent", "boolean", "date", "choice", "points", "cases"] };
const noteShape = { types: ["object"], properties: {
  "vi": { types: ["string"], minLength: 1, maxLength: 2e4 },
  "en": { types: ["string"], minLength: 1, maxLength: 2e4 }
}, required: ["vi"] };
const mergeRuleShape = { types: ["string"], enum: ["sum", "highest", "lowest", "all", "any", "none"] };
const factChoiceShape = { types: ["object"], properties: {
  "id": { types: ["string"], pattern: "id", maxLength: 200 },
  "title": textShape
}, required: ["id", "title"] };
const decimalShape = { types: ["number", "string"], pattern: "decimal", maxLength: 200 };
const factIdShape = { types: ["string"], pattern: "factId", maxLength: 200 };
const termShape = { types: ["string", "object"], pattern: "factId", properties: {
  "fact": factIdShape,
  "times": decimalShape
}, maxLength: 200, required: ["fact", "times"] };
const sumShape = { types: ["string", "array", "object"], pattern: "factId", "items": termShape, properties: {
  "terms": { types: ["array"], "items": termShape, maxItems: 1e5 },
  "plus": decimalShape
}, maxLength: 200, minItems: 1, maxItems: 1e5, required: ["terms"] };
const sumPairShape = { types: ["array"], "items": sumShape, minItems: 2, maxItems: 2 };
const derivationShape = { types: ["object"], properties: {
  "sum": sumShape,
  "ratio": sumPairShape,
  "previous": factIdShape,
  "others": { types: ["object"], properties: {
    "fact": factIdShape,
    "take": { types: ["string"], enum: ["highest", "lowest"] }
  }, required: ["fact", "take"] },
  "place": { types: ["object"], properties: {
    "fact": factIdShape,
    "best": { types: ["string"], enum: ["highest", "lowest"] }
  }, required: ["fact", "best"] }
}, minProperties: 1, maxProperties: 1 };
const moveShape = { types: ["object"], properties: {
  "id": { types: ["string"], pattern: "id", maxLength: 200 },
  "title": textShape,
  "changes": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": decimalShape, maxProperties: 1e5 },
  "good": { types: ["boolean"] }
}, required: ["id", "title", "changes"] };
const sourceShape = { types: ["object"], properties: {
  "document": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "place": { types: ["string"], minLength: 1, maxLength: 2e3 },
  "url": { types: ["string"], pattern: "url", maxLength: 2e3 }
}, required: ["document"] };
const factDefinitionShape = { types: ["object"], properties: {
  "type": factTypeShape,
  "title": textShape,
  "description": noteShape,
  "unit": textShape,
  "change": { types: ["string"], enum: ["fixable", "accumulating", "fixed"] },
  "merge": mergeRuleShape,
  "choices": { types: ["array"], "items": factChoiceShape, minItems: 1, maxItems: 1e5 },
  "ordered": { types: ["boolean"] },
  "lowest": decimalShape,
  "highest": decimalShape,
  "partOf": factIdShape,
  "derived": derivationShape,
  "moves": { types: ["array"], "items": moveShape, maxItems: 1e5 },
  "source": sourceShape
}, required: ["type", "title", "change"] };
const identityShape = { types: ["object"], properties: {
  "id": { types: ["string"], pattern: "id", maxLength: 200 },
  "title": textShape,
  "left": sumShape,
  "right": sumShape,
  "source": sourceShape
}, required: ["id", "title", "left", "right", "source"] };
const factsShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/facts@1"] },
  "id": { types: ["string"], pattern: "path", maxLength: 200 },
  "version": { types: ["string"], pattern: "version", maxLength: 200 },
  "title": textShape,
  "facts": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": factDefinitionShape, maxProperties: 1e5 },
  "identities": { types: ["array"], "items": identityShape, maxItems: 1e5 }
}, required: ["format", "id", "version", "title", "facts"] };
const holidayShape = { types: ["object"], properties: {
  "date": dateShape,
  "title": textShape,
  "status": { types: ["string"], enum: ["official", "reconstructed", "model"] },
  "reason": textShape,
  "source": sourceShape
}, required: ["date", "title", "status", "reason", "source"] };
const holidaysShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/holidays@1"] },
  "year": { types: ["integer"], minimum: 1900, maximum: 2999 },
  "title": textShape,
  "note": noteShape,
  "days": { types: ["array"], "items": holidayShape, maxItems: 1e5 }
}, required: ["format", "year", "title", "days"] };
const rubricStatusShape = { types: ["string"], enum: ["official", "transcribed", "reconstructed", "model", "sample"] };
const joinShape = { types: ["string"], enum: ["sum", "cappedSum", "mean", "weightedMean", "rescale"] };
const roundingShape = { types: ["object"], properties: {
  "places": { types: ["integer"], minimum: 0, maximum: 15 },
  "mode": { types: ["string"], enum: ["halfAway", "down"] }
}, required: ["places", "mode"] };
const rubricTotalShape = { types: ["object"], properties: {
  "max": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
  "join": joinShape,
  "whenMissing": { types: ["string"], enum: ["count", "null"] },
  "rounding": roundingShape,
  "lowest": decimalShape,
  "highest": decimalShape
}, required: ["max"] };
const dueDateShape = { types: ["string", "object"], pattern: "dateOrFactId", properties: {
  "month": { types: ["integer"], minimum: 1, maximum: 12 },
  "day": { types: ["integer"], minimum: 1, maximum: 31 },
  "yearsLater": { types: ["integer"], minimum: -10, maximum: 10 }
}, maxLength: 200, required: ["month", "day"] };
const measureShape = { types: ["object"], properties: {
  "amount": sumShape,
  "ratio": sumPairShape,
  "complement": sumPairShape,
  "mean": { types: ["array"], "items": sumShape, minItems: 1, maxItems: 1e5 },
  "choice": factIdShape,
  "checks": { types: ["array"], "items": factIdShape, minItems: 1, maxItems: 1e5 },
  "count": { types: ["object"], properties: {
    "cases": factIdShape,
    "with": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "without": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 }
  }, required: ["cases"] },
  "lateDays": { types: ["object"], properties: {
    "done": factIdShape,
    "due": dueDateShape,
    "days": { types: ["string"], enum: ["calendar", "working"] }
  }, required: ["done", "due", "days"] }
}, additionalProperties: true };
const gradeRequirementShape = { types: ["object"], properties: {
  "node": { types: ["string"], pattern: "code", maxLength: 200 },
  "percentFrom": decimalShape,
  "measure": measureShape,
  "from": decimalShape,
  "over": decimalShape,
  "to": decimalShape,
  "below": decimalShape,
  "is": { types: ["string", "boolean", "array"], "items": { types: ["string", "boolean"], minLength: 1, maxLength: 200 }, minLength: 1, maxLength: 200, minItems: 1, maxItems: 1e5 },
  "when": textShape
} };
const gradeQuotaShape = { types: ["object"], properties: {
  "share": decimalShape,
  "ties": { types: ["array"], "items": { types: ["string"], pattern: "code", maxLength: 200 }, minItems: 1, maxItems: 1e5 }
}, required: ["share"] };
const gradeShape = { types: ["object"], properties: {
  "id": { types: ["string"], pattern: "id", maxLength: 200 },
  "title": textShape,
  "from": decimalShape,
  "requires": { types: ["array"], "items": gradeRequirementShape, minItems: 1, maxItems: 1e5 },
  "quota": gradeQuotaShape
}, required: ["id", "title"] };
const whenEmptyShape = { types: ["string"], enum: ["full", "zero", "reduceMax", "rescale", "share", "missing"] };
const actionShape = { types: ["object"], properties: {
  "title": textShape,
  "lead": textShape,
  "sets": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": { types: ["string", "number", "boolean"], minLength: 1, maxLength: 2e3 }, maxProperties: 1e5 },
  "moves": { types: ["array"], "items": { types: ["object"], properties: {
    "move": { types: ["string"], pattern: "id", maxLength: 200 },
    "times": { types: ["number", "string"], pattern: "factId", minimum: 0, maxLength: 200 }
  }, required: ["move", "times"] }, maxItems: 1e5 },
  "leadDays": { types: ["integer"], minimum: 0, maximum: 1e5 },
  "personDays": decimalShape,
  "requires": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "excludes": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "documents": { types: ["array"], "items": textShape, maxItems: 1e5 },
  "source": sourceShape
}, required: ["title", "lead", "leadDays", "personDays"] };
const effectActionShape = { types: ["object"], properties: {
  "emptyNode": { types: ["string"], pattern: "code", maxLength: 200 },
  "barGrade": { types: ["string"], pattern: "id", maxLength: 200 },
  "lowerGrade": { types: ["integer"], minimum: 1, maximum: 100 },
  "forceGrade": { types: ["string"], pattern: "id", maxLength: 200 }
} };
const levelShape = { types: ["object"], properties: {
  "from": decimalShape,
  "over": decimalShape,
  "to": decimalShape,
  "below": decimalShape,
  "is": { types: ["string", "boolean", "array"], "items": { types: ["string", "boolean"], minLength: 1, maxLength: 200 }, minLength: 1, maxLength: 200, minItems: 1, maxItems: 1e5 },
  "points": decimalShape,
  "when": textShape,
  "effects": { types: ["array"], "items": effectActionShape, maxItems: 1e5 }
}, required: ["points"] };
const wayShape = { types: ["object"], properties: {
  "levels": { types: ["array"], "items": levelShape, minItems: 1, maxItems: 1e5 },
  "linear": { types: ["object"], properties: {
    "from": { types: ["array"], "items": decimalShape, minItems: 2, maxItems: 2 },
    "to": { types: ["array"], "items": decimalShape, minItems: 2, maxItems: 2 },
    "zeroBelow": decimalShape,
    "quantum": { types: ["object"], properties: {
      "step": decimalShape,
      "mode": { types: ["string"], enum: ["halfAway", "down"] }
    }, required: ["step", "mode"] }
  }, required: ["from", "to"] },
  "deduct": { types: ["object"], properties: {
    "start": decimalShape,
    "each": decimalShape,
    "floor": decimalShape
  }, required: ["start", "each", "floor"] },
  "accrue": { types: ["object"], properties: {
    "start": decimalShape,
    "each": decimalShape,
    "per": decimalShape,
    "cap": decimalShape
  }, required: ["each", "cap"] },
  "checklist": { types: ["object"], properties: {
    "points": { types: ["array"], "items": decimalShape, minItems: 1, maxItems: 1e5 }
  }, required: ["points"] },
  "given": { types: ["object"], properties: {
    "lowest": decimalShape,
    "highest": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 }
  }, required: ["lowest", "highest"] }
}, additionalProperties: true };
const effectShape = { types: ["object"], properties: {
  "from": decimalShape,
  "over": decimalShape,
  "to": decimalShape,
  "below": decimalShape,
  "is": { types: ["string", "boolean", "array"], "items": { types: ["string", "boolean"], minLength: 1, maxLength: 200 }, minLength: 1, maxLength: 200, minItems: 1, maxItems: 1e5 },
  "emptyNode": { types: ["string"], pattern: "code", maxLength: 200 },
  "barGrade": { types: ["string"], pattern: "id", maxLength: 200 },
  "lowerGrade": { types: ["integer"], minimum: 1, maximum: 100 },
  "forceGrade": { types: ["string"], pattern: "id", maxLength: 200 },
  "flag": { types: ["string"], pattern: "id", maxLength: 200 }
} };
const ruleShape = { types: ["object"], properties: {
  "measure": measureShape,
  "points": wayShape,
  "whenEmpty": whenEmptyShape,
  "effects": { types: ["array"], "items": effectShape, maxItems: 1e5 },
  "years": { types: ["object"], properties: {
    "from": { types: ["integer"], minimum: 1900, maximum: 2999 },
    "to": { types: ["integer"], minimum: 1900, maximum: 2999 }
  } },
  "sum": { types: ["array"], get "items"() {
    return ruleShape;
  }, minItems: 1, maxItems: 1e5 },
  "best": { types: ["array"], get "items"() {
    return ruleShape;
  }, minItems: 1, maxItems: 1e5 },
  "least": { types: ["array"], get "items"() {
    return ruleShape;
  }, minItems: 1, maxItems: 1e5 },
  "firstKnown": { types: ["array"], get "items"() {
    return ruleShape;
  }, minItems: 1, maxItems: 1e5 },
  "lowest": decimalShape,
  "highest": decimalShape
} };
const exemptionShape = { types: ["object"], properties: {
  "condition": noteShape,
  "then": whenEmptyShape
}, required: ["condition", "then"] };
const rubricNodeShape = { types: ["object"], properties: {
  "code": { types: ["string"], pattern: "code", maxLength: 200 },
  "title": textShape,
  "max": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
  "lowest": decimalShape,
  "role": { types: ["string"], enum: ["bonus", "penalty"] },
  "scoredBy": { types: ["string"], enum: ["unit", "survey", "appraiser"] },
  "join": joinShape,
  "whenMissing": { types: ["string"], enum: ["count", "null"] },
  "weight": decimalShape,
  "rounding": roundingShape,
  "rule": ruleShape,
  "children": { types: ["array"], get "items"() {
    return rubricNodeShape;
  }, minItems: 1, maxItems: 1e5 },
  "notApplicable": exemptionShape,
  "didNotArise": exemptionShape,
  "documents": { types: ["array"], "items": textShape, maxItems: 1e5 },
  "actions": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "note": noteShape,
  "source": sourceShape
}, required: ["code", "title", "max"] };
const tailoredFromShape = { types: ["object"], properties: {
  "id": { types: ["string"], pattern: "path", maxLength: 200 },
  "version": { types: ["string"], pattern: "version", maxLength: 200 },
  "sha256": sha256Shape
}, required: ["id", "version", "sha256"] };
const rubricShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/rubric@1"] },
  "id": { types: ["string"], pattern: "path", maxLength: 200 },
  "version": { types: ["string"], pattern: "version", maxLength: 200 },
  "title": textShape,
  "issuer": textShape,
  "decision": { types: ["object", "null"], properties: {
    "number": { types: ["string"], minLength: 1, maxLength: 200 },
    "date": dateShape,
    "title": { types: ["string"], minLength: 1, maxLength: 2e3 }
  }, required: ["number"] },
  "family": { types: ["string"], pattern: "id", maxLength: 200 },
  "years": { types: ["object"], properties: {
    "from": { types: ["integer"], minimum: 1900, maximum: 2999 },
    "to": { types: ["integer"], minimum: 1900, maximum: 2999 }
  }, required: ["from"] },
  "unitTypes": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "status": rubricStatusShape,
  "total": rubricTotalShape,
  "displayPlaces": { types: ["integer"], minimum: 0, maximum: 15 },
  "publishes": { types: ["string"], enum: ["points", "percent"] },
  "grades": { types: ["object"], properties: {
    "on": { types: ["string"], enum: ["points", "percent"] },
    "levels": { types: ["array"], "items": gradeShape, minItems: 1, maxItems: 1e5 }
  }, required: ["on", "levels"] },
  "survey": { types: ["object"], properties: {
    "whenNotHeld": whenEmptyShape
  }, required: ["whenNotHeld"] },
  "facts": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": factDefinitionShape, maxProperties: 1e5 },
  "identities": { types: ["array"], "items": identityShape, maxItems: 1e5 },
  "holidays": { types: ["array"], "items": dateShape, maxItems: 1e5 },
  "actions": { types: ["object"], "propertyNames": { types: ["string"], pattern: "id", maxLength: 200 }, "additionalProperties": actionShape, maxProperties: 1e5 },
  "nodes": { types: ["array"], "items": rubricNodeShape, minItems: 1, maxItems: 1e5 },
  "sources": { types: ["array"], "items": { types: ["object"], properties: {
    "document": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "place": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "url": { types: ["string"], pattern: "url", maxLength: 2e3 },
    "note": noteShape
  }, required: ["document"] }, maxItems: 1e5 },
  "tailoredFrom": { types: ["array"], "items": tailoredFromShape, minItems: 1, maxItems: 1e5 }
}, required: ["format", "id", "version", "title", "issuer", "decision", "family", "years", "unitTypes", "status", "total", "displayPlaces", "publishes", "nodes", "sources"] };
const headChangeShape = { types: ["object"], properties: {
  "set": { types: ["object"], properties: {
    "family": { types: ["string"], pattern: "id", maxLength: 200 },
    "years": { types: ["object"], properties: {
      "from": { types: ["integer"], minimum: 1900, maximum: 2999 },
      "to": { types: ["integer"], minimum: 1900, maximum: 2999 }
    }, required: ["from"] },
    "unitTypes": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "displayPlaces": { types: ["integer"], minimum: 0, maximum: 15 },
    "publishes": { types: ["string"], enum: ["points", "percent"] },
    "grades": { types: ["object"], properties: {
      "on": { types: ["string"], enum: ["points", "percent"] },
      "levels": { types: ["array"], "items": gradeShape, minItems: 1, maxItems: 1e5 }
    }, required: ["on", "levels"] },
    "survey": { types: ["object"], properties: {
      "whenNotHeld": whenEmptyShape
    }, required: ["whenNotHeld"] },
    "holidays": { types: ["array"], "items": dateShape, maxItems: 1e5 }
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["grades", "survey", "holidays"] }, minItems: 1, maxItems: 1e5 },
  "source": sourceShape
}, required: ["source"] };
const totalChangeShape = { types: ["object"], properties: {
  "set": { types: ["object"], properties: {
    "max": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
    "join": joinShape,
    "whenMissing": { types: ["string"], enum: ["count", "null"] },
    "rounding": roundingShape,
    "lowest": decimalShape,
    "highest": decimalShape
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["join", "whenMissing", "rounding", "lowest", "highest"] }, minItems: 1, maxItems: 1e5 },
  "source": sourceShape
}, required: ["source"] };
const gradeChangeShape = { types: ["object"], properties: {
  "grade": { types: ["string"], pattern: "id", maxLength: 200 },
  "set": { types: ["object"], properties: {
    "title": textShape,
    "from": decimalShape,
    "requires": { types: ["array"], "items": gradeRequirementShape, minItems: 1, maxItems: 1e5 },
    "quota": gradeQuotaShape
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["from", "requires", "quota"] }, minItems: 1, maxItems: 1e5 },
  "drop": { types: ["boolean"], enum: [true] },
  "add": { types: ["object"], properties: {
    "title": textShape,
    "from": decimalShape,
    "requires": { types: ["array"], "items": gradeRequirementShape, minItems: 1, maxItems: 1e5 },
    "quota": gradeQuotaShape
  }, required: ["title"] },
  "before": { types: ["string"], pattern: "id", maxLength: 200 },
  "after": { types: ["string"], pattern: "id", maxLength: 200 },
  "source": sourceShape
}, required: ["grade", "source"] };
const addedNodeShape = { types: ["object"], properties: {
  "title": textShape,
  "max": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
  "lowest": decimalShape,
  "role": { types: ["string"], enum: ["bonus", "penalty"] },
  "scoredBy": { types: ["string"], enum: ["unit", "survey", "appraiser"] },
  "join": joinShape,
  "whenMissing": { types: ["string"], enum: ["count", "null"] },
  "weight": decimalShape,
  "rounding": roundingShape,
  "rule": ruleShape,
  "notApplicable": exemptionShape,
  "didNotArise": exemptionShape,
  "documents": { types: ["array"], "items": textShape, maxItems: 1e5 },
  "actions": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
  "note": noteShape,
  "children": { types: ["array"], "items": rubricNodeShape, minItems: 1, maxItems: 1e5 }
}, required: ["title", "max"] };
const nodeChangeShape = { types: ["object"], properties: {
  "node": { types: ["string"], pattern: "code", maxLength: 200 },
  "set": { types: ["object"], properties: {
    "title": textShape,
    "max": { types: ["number", "string", "null"], pattern: "decimal", maxLength: 200 },
    "lowest": decimalShape,
    "role": { types: ["string"], enum: ["bonus", "penalty"] },
    "scoredBy": { types: ["string"], enum: ["unit", "survey", "appraiser"] },
    "join": joinShape,
    "whenMissing": { types: ["string"], enum: ["count", "null"] },
    "weight": decimalShape,
    "rounding": roundingShape,
    "rule": ruleShape,
    "notApplicable": exemptionShape,
    "didNotArise": exemptionShape,
    "documents": { types: ["array"], "items": textShape, maxItems: 1e5 },
    "actions": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "note": noteShape
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["lowest", "role", "scoredBy", "join", "whenMissing", "weight", "rounding", "rule", "notApplicable", "didNotArise", "documents", "actions", "note"] }, minItems: 1, maxItems: 1e5 },
  "drop": { types: ["boolean"], enum: [true] },
  "add": addedNodeShape,
  "under": { types: ["string", "null"], pattern: "code", maxLength: 200 },
  "before": { types: ["string"], pattern: "code", maxLength: 200 },
  "after": { types: ["string"], pattern: "code", maxLength: 200 },
  "source": sourceShape
}, required: ["node", "source"] };
const factChangeShape = { types: ["object"], properties: {
  "fact": { types: ["string"], pattern: "factId", maxLength: 200 },
  "set": { types: ["object"], properties: {
    "type": factTypeShape,
    "title": textShape,
    "description": noteShape,
    "unit": textShape,
    "change": { types: ["string"], enum: ["fixable", "accumulating", "fixed"] },
    "merge": mergeRuleShape,
    "choices": { types: ["array"], "items": factChoiceShape, minItems: 1, maxItems: 1e5 },
    "ordered": { types: ["boolean"] },
    "lowest": decimalShape,
    "highest": decimalShape,
    "partOf": factIdShape,
    "derived": derivationShape,
    "moves": { types: ["array"], "items": moveShape, maxItems: 1e5 }
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["description", "unit", "merge", "choices", "ordered", "lowest", "highest", "partOf", "derived", "moves"] }, minItems: 1, maxItems: 1e5 },
  "drop": { types: ["boolean"], enum: [true] },
  "add": { types: ["object"], properties: {
    "type": factTypeShape,
    "title": textShape,
    "description": noteShape,
    "unit": textShape,
    "change": { types: ["string"], enum: ["fixable", "accumulating", "fixed"] },
    "merge": mergeRuleShape,
    "choices": { types: ["array"], "items": factChoiceShape, minItems: 1, maxItems: 1e5 },
    "ordered": { types: ["boolean"] },
    "lowest": decimalShape,
    "highest": decimalShape,
    "partOf": factIdShape,
    "derived": derivationShape,
    "moves": { types: ["array"], "items": moveShape, maxItems: 1e5 }
  }, required: ["type", "title", "change"] },
  "source": sourceShape
}, required: ["fact", "source"] };
const actionChangeShape = { types: ["object"], properties: {
  "action": { types: ["string"], pattern: "id", maxLength: 200 },
  "set": { types: ["object"], properties: {
    "title": textShape,
    "lead": textShape,
    "sets": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": { types: ["string", "number", "boolean"], minLength: 1, maxLength: 2e3 }, maxProperties: 1e5 },
    "moves": { types: ["array"], "items": { types: ["object"], properties: {
      "move": { types: ["string"], pattern: "id", maxLength: 200 },
      "times": { types: ["number", "string"], pattern: "factId", minimum: 0, maxLength: 200 }
    }, required: ["move", "times"] }, maxItems: 1e5 },
    "leadDays": { types: ["integer"], minimum: 0, maximum: 1e5 },
    "personDays": decimalShape,
    "requires": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "excludes": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "documents": { types: ["array"], "items": textShape, maxItems: 1e5 }
  } },
  "unset": { types: ["array"], "items": { types: ["string"], enum: ["sets", "moves", "requires", "excludes", "documents"] }, minItems: 1, maxItems: 1e5 },
  "drop": { types: ["boolean"], enum: [true] },
  "add": { types: ["object"], properties: {
    "title": textShape,
    "lead": textShape,
    "sets": { types: ["object"], "propertyNames": { types: ["string"], pattern: "factId", maxLength: 200 }, "additionalProperties": { types: ["string", "number", "boolean"], minLength: 1, maxLength: 2e3 }, maxProperties: 1e5 },
    "moves": { types: ["array"], "items": { types: ["object"], properties: {
      "move": { types: ["string"], pattern: "id", maxLength: 200 },
      "times": { types: ["number", "string"], pattern: "factId", minimum: 0, maxLength: 200 }
    }, required: ["move", "times"] }, maxItems: 1e5 },
    "leadDays": { types: ["integer"], minimum: 0, maximum: 1e5 },
    "personDays": decimalShape,
    "requires": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "excludes": { types: ["array"], "items": { types: ["string"], pattern: "id", maxLength: 200 }, maxItems: 1e5 },
    "documents": { types: ["array"], "items": textShape, maxItems: 1e5 }
  }, required: ["title", "lead", "leadDays", "personDays"] },
  "source": sourceShape
}, required: ["action", "source"] };
const identityChangeShape = { types: ["object"], properties: {
  "identity": { types: ["string"], pattern: "id", maxLength: 200 },
  "set": { types: ["object"], properties: {
    "title": textShape,
    "left": sumShape,
    "right": sumShape
  } },
  "drop": { types: ["boolean"], enum: [true] },
  "add": { types: ["object"], properties: {
    "title": textShape,
    "left": sumShape,
    "right": sumShape
  }, required: ["title", "left", "right"] },
  "source": sourceShape
}, required: ["identity", "source"] };
const tailoringShape = { types: ["object"], properties: {
  "$schema": schemaReferenceShape,
  "format": { types: ["string"], enum: ["chamdiem/tailoring@1"] },
  "id": { types: ["string"], pattern: "path", maxLength: 200 },
  "version": { types: ["string"], pattern: "version", maxLength: 200 },
  "extends": { types: ["object"], properties: {
    "id": { types: ["string"], pattern: "path", maxLength: 200 },
    "version": { types: ["string"], pattern: "version", maxLength: 200 },
    "sha256": sha256Shape
  }, required: ["id", "version"] },
  "title": textShape,
  "issuer": textShape,
  "decision": { types: ["object", "null"], properties: {
    "number": { types: ["string"], minLength: 1, maxLength: 200 },
    "date": dateShape,
    "title": { types: ["string"], minLength: 1, maxLength: 2e3 }
  }, required: ["number"] },
  "status": rubricStatusShape,
  "rubric": headChangeShape,
  "total": totalChangeShape,
  "grades": { types: ["array"], "items": gradeChangeShape, minItems: 1, maxItems: 1e5 },
  "nodes": { types: ["array"], "items": nodeChangeShape, minItems: 1, maxItems: 1e5 },
  "facts": { types: ["array"], "items": factChangeShape, minItems: 1, maxItems: 1e5 },
  "actions": { types: ["array"], "items": actionChangeShape, minItems: 1, maxItems: 1e5 },
  "identities": { types: ["array"], "items": identityChangeShape, minItems: 1, maxItems: 1e5 },
  "sources": { types: ["array"], "items": { types: ["object"], properties: {
    "document": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "place": { types: ["string"], minLength: 1, maxLength: 2e3 },
    "url": { types: ["string"], pattern: "url", maxLength: 2e3 },
    "note": noteShape
  }, required: ["document"] }, maxItems: 1e5 }
}, required: ["format", "id", "version", "extends", "title", "issuer", "decision", "status", "sources"] };
export {
  dossiersShape,
  factsShape,
  holidaysShape,
  rubricShape,
  tailoringShape
};
