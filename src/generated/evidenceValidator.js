// Made by "npm run generate" from the schemas. Do not edit.
function validate2(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 2e3) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 2e3 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
function validate4(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern0.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "sha256" });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))$", "u");
function validate6(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern1.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "date" });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var validateEvidence = validate13;
var pattern5 = new RegExp("^[^\\s_](?:[^\\r\\n\\t]*[^\\s])?$", "u");
var pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var obj7 = ["date", "node", "flags", "note"];
function validate16(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0) {
      if (!validate6(data.date, { instancePath: instancePath + "/date" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.node !== void 0) {
      let data1 = data.node;
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          vErrors = note(vErrors, instancePath + "/node", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data1)) {
          vErrors = note(vErrors, instancePath + "/node", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/node", "type", { type: "string" });
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data2 = data.flags;
      if (Array.isArray(data2)) {
        if (data2.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/flags", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (data3.length > 200) {
              vErrors = note(vErrors, instancePath + "/flags/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data3)) {
              vErrors = note(vErrors, instancePath + "/flags/" + i0, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/flags/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/flags", "type", { type: "array" });
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data4 = data.note;
      if (typeof data4 === "string") {
        if (data4.length > 2e4) {
          vErrors = note(vErrors, instancePath + "/note", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data4.length < 1) {
          vErrors = note(vErrors, instancePath + "/note", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/note", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj7.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj7 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var obj8 = ["number", "string", "boolean", "array", "null"];
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && typeof data !== "boolean" && !Array.isArray(data) && data !== null) {
    vErrors = note(vErrors, instancePath, "type", { type: obj8 });
    errors++;
  }
  if (typeof data === "string") {
    if (data.length > 2e3) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 2e3 });
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      vErrors = note(vErrors, instancePath, "maxItems", { limit: 1e5 });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate16(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = join(vErrors, validate16.errors);
        errors = vErrors.length;
      }
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var obj9 = ["file", "place"];
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "file" });
      errors++;
    }
    if (data.file !== void 0) {
      let data0 = data.file;
      if (typeof data0 === "string") {
        if (data0.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/file", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/file", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/file", "type", { type: "string" });
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data1 = data.place;
      if (typeof data1 === "string") {
        if (data1.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/place", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = note(vErrors, instancePath + "/place", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/place", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj9.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj9 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var pattern9 = new RegExp("^https?:\\/\\/[^\\s]+$", "u");
var obj11 = ["number", "date", "title", "url", "sha256", "validUntil", "source"];
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/number", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/number", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/number", "type", { type: "string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate6(data.date, { instancePath: instancePath + "/date" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (data2.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/title", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data2.length < 1) {
          vErrors = note(vErrors, instancePath + "/title", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 === "string") {
        if (data3.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/url", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (!pattern9.test(data3)) {
          vErrors = note(vErrors, instancePath + "/url", "pattern", { expected: "url" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/url", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      if (!validate4(data.sha256, { instancePath: instancePath + "/sha256" })) {
        vErrors = join(vErrors, validate4.errors);
        errors = vErrors.length;
      }
    }
    if (data.validUntil !== void 0) {
      if (!validate6(data.validUntil, { instancePath: instancePath + "/validUntil" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate23(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj11.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj11 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var obj12 = ["number", "string", "null"];
var obj13 = ["reason"];
var obj15 = ["claimed", "documents", "explanation", "notApplicable", "didNotArise"];
var pattern12 = new RegExp("^-?\\d{1,17}(\\.\\d{1,17})?%?$|^-?\\d{1,17}\\/\\d{1,17}$", "u");
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.claimed !== void 0) {
      let data0 = data.claimed;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/claimed", "type", { type: obj12 });
        errors++;
      }
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/claimed", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern12.test(data0)) {
          vErrors = note(vErrors, instancePath + "/claimed", "pattern", { expected: "decimal" });
          errors++;
        }
      }
    }
    if (data.documents !== void 0) {
      let data1 = data.documents;
      if (Array.isArray(data1)) {
        if (data1.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/documents", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 200) {
              vErrors = note(vErrors, instancePath + "/documents/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data2)) {
              vErrors = note(vErrors, instancePath + "/documents/" + i0, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/documents/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/documents", "type", { type: "array" });
        errors++;
      }
    }
    if (data.explanation !== void 0) {
      let data3 = data.explanation;
      if (typeof data3 === "string") {
        if (data3.length > 2e4) {
          vErrors = note(vErrors, instancePath + "/explanation", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data3.length < 1) {
          vErrors = note(vErrors, instancePath + "/explanation", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/explanation", "type", { type: "string" });
        errors++;
      }
    }
    if (data.notApplicable !== void 0) {
      let data4 = data.notApplicable;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.reason === void 0) {
          vErrors = note(vErrors, instancePath + "/notApplicable", "required", { missingProperty: "reason" });
          errors++;
        }
        if (data4.reason !== void 0) {
          let data5 = data4.reason;
          if (typeof data5 === "string") {
            if (data5.length > 2e4) {
              vErrors = note(vErrors, instancePath + "/notApplicable/reason", "maxLength", { limit: 2e4 });
              errors++;
            }
            if (data5.length < 1) {
              vErrors = note(vErrors, instancePath + "/notApplicable/reason", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/notApplicable/reason", "type", { type: "string" });
            errors++;
          }
        }
        for (const key0 in data4) {
          if (!obj13.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/notApplicable", "known", { key: key0, known: obj13 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/notApplicable", "type", { type: "object" });
        errors++;
      }
    }
    if (data.didNotArise !== void 0) {
      let data6 = data.didNotArise;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.reason === void 0) {
          vErrors = note(vErrors, instancePath + "/didNotArise", "required", { missingProperty: "reason" });
          errors++;
        }
        if (data6.reason !== void 0) {
          let data7 = data6.reason;
          if (typeof data7 === "string") {
            if (data7.length > 2e4) {
              vErrors = note(vErrors, instancePath + "/didNotArise/reason", "maxLength", { limit: 2e4 });
              errors++;
            }
            if (data7.length < 1) {
              vErrors = note(vErrors, instancePath + "/didNotArise/reason", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/didNotArise/reason", "type", { type: "string" });
            errors++;
          }
        }
        for (const key1 in data6) {
          if (!obj13.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/didNotArise", "known", { key: key1, known: obj13 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/didNotArise", "type", { type: "object" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (!obj15.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj15 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*(?:\\/[A-Za-z0-9][A-Za-z0-9._-]*)*$", "u");
var obj17 = ["number", "string"];
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: obj17 });
    errors++;
  }
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern12.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "decimal" });
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var obj18 = ["rubric", "node", "points", "by", "date", "opinion"];
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rubric === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "rubric" });
      errors++;
    }
    if (data.node === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "node" });
      errors++;
    }
    if (data.points === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "points" });
      errors++;
    }
    if (data.rubric !== void 0) {
      let data0 = data.rubric;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/rubric", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern2.test(data0)) {
          vErrors = note(vErrors, instancePath + "/rubric", "pattern", { expected: "path" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/rubric", "type", { type: "string" });
        errors++;
      }
    }
    if (data.node !== void 0) {
      let data1 = data.node;
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          vErrors = note(vErrors, instancePath + "/node", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data1)) {
          vErrors = note(vErrors, instancePath + "/node", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/node", "type", { type: "string" });
        errors++;
      }
    }
    if (data.points !== void 0) {
      if (!validate34(data.points, { instancePath: instancePath + "/points" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (typeof data3 === "string") {
        if (data3.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/by", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data3.length < 1) {
          vErrors = note(vErrors, instancePath + "/by", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/by", "type", { type: "string" });
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate6(data.date, { instancePath: instancePath + "/date" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.opinion !== void 0) {
      let data5 = data.opinion;
      if (typeof data5 === "string") {
        if (data5.length > 2e4) {
          vErrors = note(vErrors, instancePath + "/opinion", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data5.length < 1) {
          vErrors = note(vErrors, instancePath + "/opinion", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/opinion", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj18.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj18 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$", "u");
var obj4 = ["id", "name", "type"];
var obj5 = ["year", "quarter"];
var obj6 = ["number", "string", "boolean", "array", "null", "object"];
var obj10 = ["value", "atLeast", "asOf", "source", "documents"];
var obj16 = ["held", "reason"];
var obj19 = ["$schema", "format", "unit", "period", "asOf", "facts", "documents", "records", "survey", "appraisal"];
function validate13(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.unit === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "unit" });
      errors++;
    }
    if (data.period === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "period" });
      errors++;
    }
    if (data.$schema !== void 0) {
      if (!validate2(data.$schema, { instancePath: instancePath + "/$schema" })) {
        vErrors = join(vErrors, validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      let data1 = data.format;
      if (typeof data1 !== "string") {
        vErrors = note(vErrors, instancePath + "/format", "type", { type: "string" });
        errors++;
      }
      if ("chamdiem/evidence@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/evidence@1" });
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data2 = data.unit;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          vErrors = note(vErrors, instancePath + "/unit", "required", { missingProperty: "id" });
          errors++;
        }
        if (data2.name === void 0) {
          vErrors = note(vErrors, instancePath + "/unit", "required", { missingProperty: "name" });
          errors++;
        }
        if (data2.type === void 0) {
          vErrors = note(vErrors, instancePath + "/unit", "required", { missingProperty: "type" });
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 === "string") {
            if (data3.length > 200) {
              vErrors = note(vErrors, instancePath + "/unit/id", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern2.test(data3)) {
              vErrors = note(vErrors, instancePath + "/unit/id", "pattern", { expected: "path" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unit/id", "type", { type: "string" });
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data4 = data2.name;
          if (typeof data4 === "string") {
            if (data4.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/unit/name", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data4.length < 1) {
              vErrors = note(vErrors, instancePath + "/unit/name", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unit/name", "type", { type: "string" });
            errors++;
          }
        }
        if (data2.type !== void 0) {
          let data5 = data2.type;
          if (typeof data5 === "string") {
            if (data5.length > 200) {
              vErrors = note(vErrors, instancePath + "/unit/type", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data5)) {
              vErrors = note(vErrors, instancePath + "/unit/type", "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unit/type", "type", { type: "string" });
            errors++;
          }
        }
        for (const key0 in data2) {
          if (!obj4.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/unit", "known", { key: key0, known: obj4 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unit", "type", { type: "object" });
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data6 = data.period;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.year === void 0) {
          vErrors = note(vErrors, instancePath + "/period", "required", { missingProperty: "year" });
          errors++;
        }
        if (data6.year !== void 0) {
          let data7 = data6.year;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            vErrors = note(vErrors, instancePath + "/period/year", "type", { type: "integer" });
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2999 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/period/year", "maximum", { comparison: "<=", limit: 2999 });
              errors++;
            }
            if (data7 < 1900 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/period/year", "minimum", { comparison: ">=", limit: 1900 });
              errors++;
            }
          }
        }
        if (data6.quarter !== void 0) {
          let data8 = data6.quarter;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            vErrors = note(vErrors, instancePath + "/period/quarter", "type", { type: "integer" });
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4 || isNaN(data8)) {
              vErrors = note(vErrors, instancePath + "/period/quarter", "maximum", { comparison: "<=", limit: 4 });
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              vErrors = note(vErrors, instancePath + "/period/quarter", "minimum", { comparison: ">=", limit: 1 });
              errors++;
            }
          }
        }
        for (const key1 in data6) {
          if (!obj5.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/period", "known", { key: key1, known: obj5 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/period", "type", { type: "object" });
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate6(data.asOf, { instancePath: instancePath + "/asOf" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data10 = data.facts;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/facts", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key2 in data10) {
          const _errs21 = errors;
          if (typeof key2 === "string") {
            if (key2.length > 200) {
              vErrors = note(vErrors, instancePath + "/facts", "maxLength", { limit: 200 }, key2);
              errors++;
            }
            if (!pattern4.test(key2)) {
              vErrors = note(vErrors, instancePath + "/facts", "pattern", { expected: "factId" }, key2);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/facts", "type", { type: "string" }, key2);
            errors++;
          }
          var valid3 = _errs21 === errors;
          if (!valid3) {
            vErrors = note(vErrors, instancePath + "/facts", "propertyNames", { propertyName: key2 });
            errors++;
          }
        }
        for (const key3 in data10) {
          let data11 = data10[key3];
          if (typeof data11 != "object" && !(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "string" && typeof data11 !== "boolean") {
            vErrors = note(vErrors, instancePath + "/facts" + step(key3), "type", { type: obj6 });
            errors++;
          }
          if (typeof data11 === "string") {
            if (data11.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/facts" + step(key3), "maxLength", { limit: 2e3 });
              errors++;
            }
          }
          if (Array.isArray(data11)) {
            if (data11.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/facts" + step(key3), "maxItems", { limit: 1e5 });
              errors++;
            }
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate16(data11[i0], { instancePath: instancePath + "/facts" + step(key3) + "/" + i0 })) {
                vErrors = join(vErrors, validate16.errors);
                errors = vErrors.length;
              }
            }
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.value === void 0) {
              vErrors = note(vErrors, instancePath + "/facts" + step(key3), "required", { missingProperty: "value" });
              errors++;
            }
            if (data11.value !== void 0) {
              if (!validate19(data11.value, { instancePath: instancePath + "/facts" + step(key3) + "/value" })) {
                vErrors = join(vErrors, validate19.errors);
                errors = vErrors.length;
              }
            }
            if (data11.atLeast !== void 0) {
              if (typeof data11.atLeast !== "boolean") {
                vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/atLeast", "type", { type: "boolean" });
                errors++;
              }
            }
            if (data11.asOf !== void 0) {
              if (!validate6(data11.asOf, { instancePath: instancePath + "/facts" + step(key3) + "/asOf" })) {
                vErrors = join(vErrors, validate6.errors);
                errors = vErrors.length;
              }
            }
            if (data11.source !== void 0) {
              if (!validate23(data11.source, { instancePath: instancePath + "/facts" + step(key3) + "/source" })) {
                vErrors = join(vErrors, validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data11.documents !== void 0) {
              let data17 = data11.documents;
              if (Array.isArray(data17)) {
                if (data17.length > 1e5) {
                  vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/documents", "maxItems", { limit: 1e5 });
                  errors++;
                }
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data18 = data17[i1];
                  if (typeof data18 === "string") {
                    if (data18.length > 200) {
                      vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/documents/" + i1, "maxLength", { limit: 200 });
                      errors++;
                    }
                    if (!pattern3.test(data18)) {
                      vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/documents/" + i1, "pattern", { expected: "id" });
                      errors++;
                    }
                  } else {
                    vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/documents/" + i1, "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = note(vErrors, instancePath + "/facts" + step(key3) + "/documents", "type", { type: "array" });
                errors++;
              }
            }
            for (const key4 in data11) {
              if (!obj10.includes(key4)) {
                vErrors = note(vErrors, instancePath + "/facts" + step(key3), "known", { key: key4, known: obj10 });
                errors++;
              }
            }
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/facts", "type", { type: "object" });
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data19 = data.documents;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/documents", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key5 in data19) {
          const _errs37 = errors;
          if (typeof key5 === "string") {
            if (key5.length > 200) {
              vErrors = note(vErrors, instancePath + "/documents", "maxLength", { limit: 200 }, key5);
              errors++;
            }
            if (!pattern3.test(key5)) {
              vErrors = note(vErrors, instancePath + "/documents", "pattern", { expected: "id" }, key5);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/documents", "type", { type: "string" }, key5);
            errors++;
          }
          var valid10 = _errs37 === errors;
          if (!valid10) {
            vErrors = note(vErrors, instancePath + "/documents", "propertyNames", { propertyName: key5 });
            errors++;
          }
        }
        for (const key6 in data19) {
          if (!validate25(data19[key6], { instancePath: instancePath + "/documents" + step(key6) })) {
            vErrors = join(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/documents", "type", { type: "object" });
        errors++;
      }
    }
    if (data.records !== void 0) {
      let data21 = data.records;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/records", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key7 in data21) {
          const _errs43 = errors;
          if (typeof key7 === "string") {
            if (key7.length > 200) {
              vErrors = note(vErrors, instancePath + "/records", "maxLength", { limit: 200 }, key7);
              errors++;
            }
            if (!pattern2.test(key7)) {
              vErrors = note(vErrors, instancePath + "/records", "pattern", { expected: "path" }, key7);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/records", "type", { type: "string" }, key7);
            errors++;
          }
          var valid12 = _errs43 === errors;
          if (!valid12) {
            vErrors = note(vErrors, instancePath + "/records", "propertyNames", { propertyName: key7 });
            errors++;
          }
        }
        for (const key8 in data21) {
          let data22 = data21[key8];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (Object.keys(data22).length > 1e5) {
              vErrors = note(vErrors, instancePath + "/records" + step(key8), "maxProperties", { limit: 1e5 });
              errors++;
            }
            for (const key9 in data22) {
              const _errs48 = errors;
              if (typeof key9 === "string") {
                if (key9.length > 200) {
                  vErrors = note(vErrors, instancePath + "/records" + step(key8), "maxLength", { limit: 200 }, key9);
                  errors++;
                }
                if (!pattern5.test(key9)) {
                  vErrors = note(vErrors, instancePath + "/records" + step(key8), "pattern", { expected: "code" }, key9);
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/records" + step(key8), "type", { type: "string" }, key9);
                errors++;
              }
              var valid14 = _errs48 === errors;
              if (!valid14) {
                vErrors = note(vErrors, instancePath + "/records" + step(key8), "propertyNames", { propertyName: key9 });
                errors++;
              }
            }
            for (const key10 in data22) {
              if (!validate31(data22[key10], { instancePath: instancePath + "/records" + step(key8) + step(key10) })) {
                vErrors = join(vErrors, validate31.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/records" + step(key8), "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/records", "type", { type: "object" });
        errors++;
      }
    }
    if (data.survey !== void 0) {
      let data24 = data.survey;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.held !== void 0) {
          if (typeof data24.held !== "boolean") {
            vErrors = note(vErrors, instancePath + "/survey/held", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data24.reason !== void 0) {
          let data26 = data24.reason;
          if (typeof data26 === "string") {
            if (data26.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/survey/reason", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data26.length < 1) {
              vErrors = note(vErrors, instancePath + "/survey/reason", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/survey/reason", "type", { type: "string" });
            errors++;
          }
        }
        for (const key11 in data24) {
          if (!obj16.includes(key11)) {
            vErrors = note(vErrors, instancePath + "/survey", "known", { key: key11, known: obj16 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/survey", "type", { type: "object" });
        errors++;
      }
    }
    if (data.appraisal !== void 0) {
      let data27 = data.appraisal;
      if (Array.isArray(data27)) {
        if (data27.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/appraisal", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate33(data27[i2], { instancePath: instancePath + "/appraisal/" + i2 })) {
            vErrors = join(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/appraisal", "type", { type: "array" });
        errors++;
      }
    }
    for (const key12 in data) {
      if (!obj19.includes(key12)) {
        vErrors = note(vErrors, instancePath, "known", { key: key12, known: obj19 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.+_-]*$", "u");
var pattern37 = new RegExp("^(?:(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))|[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*)$", "u");
function note(errors, instancePath, keyword, params, propertyName) {
  const error = propertyName === void 0 ? { instancePath, keyword, params } : { instancePath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
function step(key) {
  return "/" + key.replace(/~/g, "~0").replace(/\//g, "~1");
}
export {
  validateEvidence
};
