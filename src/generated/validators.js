// Made by "npm run generate" from the schemas. Do not edit.
var validateDossiers = validate1;
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
var obj1 = ["online", "counter", "post"];
var obj2 = ["id", "received", "due", "returned", "channel", "supplements", "pausedDays", "apology"];
function validate8(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.received === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "received" });
      errors++;
    }
    if (data.due === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "due" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/id", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.received !== void 0) {
      if (!validate6(data.received, { instancePath: instancePath + "/received" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.due !== void 0) {
      if (!validate6(data.due, { instancePath: instancePath + "/due" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.returned !== void 0) {
      if (!validate6(data.returned, { instancePath: instancePath + "/returned" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.channel !== void 0) {
      let data4 = data.channel;
      if (typeof data4 === "string") {
        if (!obj1.includes(data4)) {
          vErrors = note(vErrors, instancePath + "/channel", "enum", { allowed: obj1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/channel", "type", { type: "string" });
        errors++;
      }
    }
    if (data.supplements !== void 0) {
      let data5 = data.supplements;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        vErrors = note(vErrors, instancePath + "/supplements", "type", { type: "integer" });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e4 || isNaN(data5)) {
          vErrors = note(vErrors, instancePath + "/supplements", "maximum", { comparison: "<=", limit: 1e4 });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          vErrors = note(vErrors, instancePath + "/supplements", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.pausedDays !== void 0) {
      let data6 = data.pausedDays;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = note(vErrors, instancePath + "/pausedDays", "type", { type: "integer" });
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e4 || isNaN(data6)) {
          vErrors = note(vErrors, instancePath + "/pausedDays", "maximum", { comparison: "<=", limit: 1e4 });
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          vErrors = note(vErrors, instancePath + "/pausedDays", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.apology !== void 0) {
      if (typeof data.apology !== "boolean") {
        vErrors = note(vErrors, instancePath + "/apology", "type", { type: "boolean" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj2.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj2 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var obj0 = ["file", "sha256"];
var obj3 = ["$schema", "format", "source", "asOf", "dossiers"];
function validate1(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.dossiers === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "dossiers" });
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
      if ("chamdiem/dossiers@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/dossiers@1" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.file === void 0) {
          vErrors = note(vErrors, instancePath + "/source", "required", { missingProperty: "file" });
          errors++;
        }
        if (data2.file !== void 0) {
          let data3 = data2.file;
          if (typeof data3 === "string") {
            if (data3.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/source/file", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data3.length < 1) {
              vErrors = note(vErrors, instancePath + "/source/file", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/source/file", "type", { type: "string" });
            errors++;
          }
        }
        if (data2.sha256 !== void 0) {
          if (!validate4(data2.sha256, { instancePath: instancePath + "/source/sha256" })) {
            vErrors = join(vErrors, validate4.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data2) {
          if (!obj0.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/source", "known", { key: key0, known: obj0 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/source", "type", { type: "object" });
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      if (!validate6(data.asOf, { instancePath: instancePath + "/asOf" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.dossiers !== void 0) {
      let data6 = data.dossiers;
      if (Array.isArray(data6)) {
        if (data6.length > 1e6) {
          vErrors = note(vErrors, instancePath + "/dossiers", "maxItems", { limit: 1e6 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate8(data6[i0], { instancePath: instancePath + "/dossiers/" + i0 })) {
            vErrors = join(vErrors, validate8.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/dossiers", "type", { type: "array" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (!obj3.includes(key1)) {
        vErrors = note(vErrors, instancePath, "known", { key: key1, known: obj3 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var pattern5 = new RegExp("^[^\\s_](?:[^\\r\\n\\t]*[^\\s])?$", "u");
var pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern9 = new RegExp("^https?:\\/\\/[^\\s]+$", "u");
var obj12 = ["number", "string", "null"];
var pattern12 = new RegExp("^-?\\d{1,17}(\\.\\d{1,17})?%?$|^-?\\d{1,17}\\/\\d{1,17}$", "u");
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
var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$", "u");
var validateFacts = validate38;
var obj20 = ["vi", "en"];
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.vi !== void 0) {
      let data0 = data.vi;
      if (typeof data0 === "string") {
        if (data0.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/vi", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/vi", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/vi", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (data1.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/en", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = note(vErrors, instancePath + "/en", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/en", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj20.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj20 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var obj21 = ["count", "amount", "percent", "boolean", "date", "choice", "points", "cases"];
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!obj21.includes(data)) {
      vErrors = note(vErrors, instancePath, "enum", { allowed: obj21 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vi === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "vi" });
      errors++;
    }
    if (data.vi !== void 0) {
      let data0 = data.vi;
      if (typeof data0 === "string") {
        if (data0.length > 2e4) {
          vErrors = note(vErrors, instancePath + "/vi", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/vi", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/vi", "type", { type: "string" });
        errors++;
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 === "string") {
        if (data1.length > 2e4) {
          vErrors = note(vErrors, instancePath + "/en", "maxLength", { limit: 2e4 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = note(vErrors, instancePath + "/en", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/en", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj20.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj20 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var obj24 = ["sum", "highest", "lowest", "all", "any", "none"];
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!obj24.includes(data)) {
      vErrors = note(vErrors, instancePath, "enum", { allowed: obj24 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var obj25 = ["id", "title"];
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj25.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj25 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern4.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "factId" });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var obj26 = ["string", "array", "object"];
var obj29 = ["terms", "plus"];
var obj27 = ["string", "object"];
var obj28 = ["fact", "times"];
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = note(vErrors, instancePath, "type", { type: obj27 });
    errors++;
  }
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern4.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "factId" });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "fact" });
      errors++;
    }
    if (data.times === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "times" });
      errors++;
    }
    if (data.fact !== void 0) {
      if (!validate56(data.fact, { instancePath: instancePath + "/fact" })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.times !== void 0) {
      if (!validate34(data.times, { instancePath: instancePath + "/times" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj28.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj28 });
        errors++;
      }
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if ((!data || typeof data != "object") && typeof data !== "string") {
    vErrors = note(vErrors, instancePath, "type", { type: obj26 });
    errors++;
  }
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern4.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "factId" });
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 1e5) {
      vErrors = note(vErrors, instancePath, "maxItems", { limit: 1e5 });
      errors++;
    }
    if (data.length < 1) {
      vErrors = note(vErrors, instancePath, "minItems", { limit: 1 });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate60(data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = join(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.terms === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "terms" });
      errors++;
    }
    if (data.terms !== void 0) {
      let data1 = data.terms;
      if (Array.isArray(data1)) {
        if (data1.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/terms", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate60(data1[i1], { instancePath: instancePath + "/terms/" + i1 })) {
            vErrors = join(vErrors, validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/terms", "type", { type: "array" });
        errors++;
      }
    }
    if (data.plus !== void 0) {
      if (!validate34(data.plus, { instancePath: instancePath + "/plus" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj29.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj29 });
        errors++;
      }
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      vErrors = note(vErrors, instancePath, "maxItems", { limit: 2 });
      errors++;
    }
    if (data.length < 2) {
      vErrors = note(vErrors, instancePath, "minItems", { limit: 2 });
      errors++;
    }
    const len0 = data.length;
    if (len0 > 0) {
      if (!validate59(data[0], { instancePath: instancePath + "/0" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (len0 > 1) {
      if (!validate59(data[1], { instancePath: instancePath + "/1" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    const len1 = data.length;
    if (!(len1 <= 2)) {
      vErrors = note(vErrors, instancePath, "items", { limit: 2 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "array" });
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var obj30 = ["highest", "lowest"];
var obj31 = ["fact", "take"];
var obj33 = ["fact", "best"];
var obj34 = ["sum", "ratio", "previous", "others", "place"];
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      vErrors = note(vErrors, instancePath, "maxProperties", { limit: 1 });
      errors++;
    }
    if (Object.keys(data).length < 1) {
      vErrors = note(vErrors, instancePath, "minProperties", { limit: 1 });
      errors++;
    }
    if (data.sum !== void 0) {
      if (!validate59(data.sum, { instancePath: instancePath + "/sum" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.ratio !== void 0) {
      if (!validate67(data.ratio, { instancePath: instancePath + "/ratio" })) {
        vErrors = join(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.previous !== void 0) {
      if (!validate56(data.previous, { instancePath: instancePath + "/previous" })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.others !== void 0) {
      let data3 = data.others;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.fact === void 0) {
          vErrors = note(vErrors, instancePath + "/others", "required", { missingProperty: "fact" });
          errors++;
        }
        if (data3.take === void 0) {
          vErrors = note(vErrors, instancePath + "/others", "required", { missingProperty: "take" });
          errors++;
        }
        if (data3.fact !== void 0) {
          if (!validate56(data3.fact, { instancePath: instancePath + "/others/fact" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data3.take !== void 0) {
          let data5 = data3.take;
          if (typeof data5 === "string") {
            if (!obj30.includes(data5)) {
              vErrors = note(vErrors, instancePath + "/others/take", "enum", { allowed: obj30 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/others/take", "type", { type: "string" });
            errors++;
          }
        }
        for (const key0 in data3) {
          if (!obj31.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/others", "known", { key: key0, known: obj31 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/others", "type", { type: "object" });
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data6 = data.place;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.fact === void 0) {
          vErrors = note(vErrors, instancePath + "/place", "required", { missingProperty: "fact" });
          errors++;
        }
        if (data6.best === void 0) {
          vErrors = note(vErrors, instancePath + "/place", "required", { missingProperty: "best" });
          errors++;
        }
        if (data6.fact !== void 0) {
          if (!validate56(data6.fact, { instancePath: instancePath + "/place/fact" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data6.best !== void 0) {
          let data8 = data6.best;
          if (typeof data8 === "string") {
            if (!obj30.includes(data8)) {
              vErrors = note(vErrors, instancePath + "/place/best", "enum", { allowed: obj30 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/place/best", "type", { type: "string" });
            errors++;
          }
        }
        for (const key1 in data6) {
          if (!obj33.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/place", "known", { key: key1, known: obj33 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/place", "type", { type: "object" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (!obj34.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj34 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var obj35 = ["id", "title", "changes", "good"];
function validate75(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.changes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "changes" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.changes !== void 0) {
      let data2 = data.changes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/changes", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key0 in data2) {
          const _errs6 = errors;
          if (typeof key0 === "string") {
            if (key0.length > 200) {
              vErrors = note(vErrors, instancePath + "/changes", "maxLength", { limit: 200 }, key0);
              errors++;
            }
            if (!pattern4.test(key0)) {
              vErrors = note(vErrors, instancePath + "/changes", "pattern", { expected: "factId" }, key0);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/changes", "type", { type: "string" }, key0);
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            vErrors = note(vErrors, instancePath + "/changes", "propertyNames", { propertyName: key0 });
            errors++;
          }
        }
        for (const key1 in data2) {
          if (!validate34(data2[key1], { instancePath: instancePath + "/changes" + step(key1) })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/changes", "type", { type: "object" });
        errors++;
      }
    }
    if (data.good !== void 0) {
      if (typeof data.good !== "boolean") {
        vErrors = note(vErrors, instancePath + "/good", "type", { type: "boolean" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (!obj35.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj35 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var obj36 = ["document", "place", "url"];
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "document" });
      errors++;
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (data0.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/document", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/document", "minLength", { limit: 1 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/document", "type", { type: "string" });
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
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (data2.length > 2e3) {
          vErrors = note(vErrors, instancePath + "/url", "maxLength", { limit: 2e3 });
          errors++;
        }
        if (!pattern9.test(data2)) {
          vErrors = note(vErrors, instancePath + "/url", "pattern", { expected: "url" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/url", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj36.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj36 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var obj23 = ["fixable", "accumulating", "fixed"];
var obj37 = ["type", "title", "description", "unit", "change", "merge", "choices", "ordered", "lowest", "highest", "partOf", "derived", "moves", "source"];
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.change === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "change" });
      errors++;
    }
    if (data.type !== void 0) {
      if (!validate43(data.type, { instancePath: instancePath + "/type" })) {
        vErrors = join(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate46(data.description, { instancePath: instancePath + "/description" })) {
        vErrors = join(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate40(data.unit, { instancePath: instancePath + "/unit" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.change !== void 0) {
      let data4 = data.change;
      if (typeof data4 === "string") {
        if (!obj23.includes(data4)) {
          vErrors = note(vErrors, instancePath + "/change", "enum", { allowed: obj23 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/change", "type", { type: "string" });
        errors++;
      }
    }
    if (data.merge !== void 0) {
      if (!validate49(data.merge, { instancePath: instancePath + "/merge" })) {
        vErrors = join(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.choices !== void 0) {
      let data6 = data.choices;
      if (Array.isArray(data6)) {
        if (data6.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/choices", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data6.length < 1) {
          vErrors = note(vErrors, instancePath + "/choices", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate51(data6[i0], { instancePath: instancePath + "/choices/" + i0 })) {
            vErrors = join(vErrors, validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/choices", "type", { type: "array" });
        errors++;
      }
    }
    if (data.ordered !== void 0) {
      if (typeof data.ordered !== "boolean") {
        vErrors = note(vErrors, instancePath + "/ordered", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.lowest !== void 0) {
      if (!validate34(data.lowest, { instancePath: instancePath + "/lowest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.highest !== void 0) {
      if (!validate34(data.highest, { instancePath: instancePath + "/highest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.partOf !== void 0) {
      if (!validate56(data.partOf, { instancePath: instancePath + "/partOf" })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.derived !== void 0) {
      if (!validate58(data.derived, { instancePath: instancePath + "/derived" })) {
        vErrors = join(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.moves !== void 0) {
      let data13 = data.moves;
      if (Array.isArray(data13)) {
        if (data13.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/moves", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate75(data13[i1], { instancePath: instancePath + "/moves/" + i1 })) {
            vErrors = join(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/moves", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj37.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj37 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var obj38 = ["id", "title", "left", "right", "source"];
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.left === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "left" });
      errors++;
    }
    if (data.right === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "right" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.left !== void 0) {
      if (!validate59(data.left, { instancePath: instancePath + "/left" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.right !== void 0) {
      if (!validate59(data.right, { instancePath: instancePath + "/right" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj38.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj38 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.+_-]*$", "u");
var obj39 = ["$schema", "format", "id", "version", "title", "facts", "identities"];
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.facts === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "facts" });
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
      if ("chamdiem/facts@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/facts@1" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (data2.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern2.test(data2)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "path" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (data3.length > 200) {
          vErrors = note(vErrors, instancePath + "/version", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern18.test(data3)) {
          vErrors = note(vErrors, instancePath + "/version", "pattern", { expected: "version" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data5 = data.facts;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/facts", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key0 in data5) {
          const _errs11 = errors;
          if (typeof key0 === "string") {
            if (key0.length > 200) {
              vErrors = note(vErrors, instancePath + "/facts", "maxLength", { limit: 200 }, key0);
              errors++;
            }
            if (!pattern4.test(key0)) {
              vErrors = note(vErrors, instancePath + "/facts", "pattern", { expected: "factId" }, key0);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/facts", "type", { type: "string" }, key0);
            errors++;
          }
          var valid1 = _errs11 === errors;
          if (!valid1) {
            vErrors = note(vErrors, instancePath + "/facts", "propertyNames", { propertyName: key0 });
            errors++;
          }
        }
        for (const key1 in data5) {
          if (!validate42(data5[key1], { instancePath: instancePath + "/facts" + step(key1) })) {
            vErrors = join(vErrors, validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/facts", "type", { type: "object" });
        errors++;
      }
    }
    if (data.identities !== void 0) {
      let data7 = data.identities;
      if (Array.isArray(data7)) {
        if (data7.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/identities", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate82(data7[i0], { instancePath: instancePath + "/identities/" + i0 })) {
            vErrors = join(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/identities", "type", { type: "array" });
        errors++;
      }
    }
    for (const key2 in data) {
      if (!obj39.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj39 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validateHolidays = validate88;
var obj40 = ["official", "reconstructed", "model"];
var obj41 = ["date", "title", "status", "reason", "source"];
function validate92(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "date" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.reason === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "reason" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.date !== void 0) {
      if (!validate6(data.date, { instancePath: instancePath + "/date" })) {
        vErrors = join(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 === "string") {
        if (!obj40.includes(data2)) {
          vErrors = note(vErrors, instancePath + "/status", "enum", { allowed: obj40 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/status", "type", { type: "string" });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      if (!validate40(data.reason, { instancePath: instancePath + "/reason" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj41.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj41 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var obj42 = ["$schema", "format", "year", "title", "note", "days"];
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.year === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "year" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.days === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "days" });
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
      if ("chamdiem/holidays@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/holidays@1" });
        errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = note(vErrors, instancePath + "/year", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2999 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/year", "maximum", { comparison: "<=", limit: 2999 });
          errors++;
        }
        if (data2 < 1900 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/year", "minimum", { comparison: ">=", limit: 1900 });
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate46(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = join(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.days !== void 0) {
      let data5 = data.days;
      if (Array.isArray(data5)) {
        if (data5.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/days", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate92(data5[i0], { instancePath: instancePath + "/days/" + i0 })) {
            vErrors = join(vErrors, validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/days", "type", { type: "array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj42.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj42 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var validateRubric = validate98;
var obj46 = ["official", "transcribed", "reconstructed", "model", "sample"];
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!obj46.includes(data)) {
      vErrors = note(vErrors, instancePath, "enum", { allowed: obj46 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var obj49 = ["count", "null"];
var obj52 = ["max", "join", "whenMissing", "rounding", "lowest", "highest"];
var obj48 = ["sum", "cappedSum", "mean", "weightedMean", "rescale"];
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!obj48.includes(data)) {
      vErrors = note(vErrors, instancePath, "enum", { allowed: obj48 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var obj50 = ["halfAway", "down"];
var obj51 = ["places", "mode"];
function validate108(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.places === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "places" });
      errors++;
    }
    if (data.mode === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "mode" });
      errors++;
    }
    if (data.places !== void 0) {
      let data0 = data.places;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = note(vErrors, instancePath + "/places", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 15 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/places", "maximum", { comparison: "<=", limit: 15 });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/places", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      if (typeof data1 === "string") {
        if (!obj50.includes(data1)) {
          vErrors = note(vErrors, instancePath + "/mode", "enum", { allowed: obj50 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/mode", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj51.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj51 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.max === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "max" });
      errors++;
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string" && data0 !== null) {
        vErrors = note(vErrors, instancePath + "/max", "type", { type: obj12 });
        errors++;
      }
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/max", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern12.test(data0)) {
          vErrors = note(vErrors, instancePath + "/max", "pattern", { expected: "decimal" });
          errors++;
        }
      }
    }
    if (data.join !== void 0) {
      if (!validate106(data.join, { instancePath: instancePath + "/join" })) {
        vErrors = join(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.whenMissing !== void 0) {
      let data2 = data.whenMissing;
      if (typeof data2 === "string") {
        if (!obj49.includes(data2)) {
          vErrors = note(vErrors, instancePath + "/whenMissing", "enum", { allowed: obj49 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/whenMissing", "type", { type: "string" });
        errors++;
      }
    }
    if (data.rounding !== void 0) {
      if (!validate108(data.rounding, { instancePath: instancePath + "/rounding" })) {
        vErrors = join(vErrors, validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.lowest !== void 0) {
      if (!validate34(data.lowest, { instancePath: instancePath + "/lowest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.highest !== void 0) {
      if (!validate34(data.highest, { instancePath: instancePath + "/highest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj52.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj52 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var obj57 = ["month", "day", "yearsLater"];
var pattern37 = new RegExp("^(?:(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))|[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*)$", "u");
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = note(vErrors, instancePath, "type", { type: obj27 });
    errors++;
  }
  if (typeof data === "string") {
    if (data.length > 200) {
      vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 });
      errors++;
    }
    if (!pattern37.test(data)) {
      vErrors = note(vErrors, instancePath, "pattern", { expected: "dateOrFactId" });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.month === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "month" });
      errors++;
    }
    if (data.day === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "day" });
      errors++;
    }
    if (data.month !== void 0) {
      let data0 = data.month;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = note(vErrors, instancePath + "/month", "type", { type: "integer" });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 12 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/month", "maximum", { comparison: "<=", limit: 12 });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = note(vErrors, instancePath + "/month", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = note(vErrors, instancePath + "/day", "type", { type: "integer" });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 31 || isNaN(data1)) {
          vErrors = note(vErrors, instancePath + "/day", "maximum", { comparison: "<=", limit: 31 });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = note(vErrors, instancePath + "/day", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.yearsLater !== void 0) {
      let data2 = data.yearsLater;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = note(vErrors, instancePath + "/yearsLater", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 10 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/yearsLater", "maximum", { comparison: "<=", limit: 10 });
          errors++;
        }
        if (data2 < -10 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/yearsLater", "minimum", { comparison: ">=", limit: -10 });
          errors++;
        }
      }
    }
    for (const key0 in data) {
      if (!obj57.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj57 });
        errors++;
      }
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
var obj55 = ["cases", "with", "without"];
var obj58 = ["calendar", "working"];
var obj59 = ["done", "due", "days"];
function validate118(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amount !== void 0) {
      if (!validate59(data.amount, { instancePath: instancePath + "/amount" })) {
        vErrors = join(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.ratio !== void 0) {
      if (!validate67(data.ratio, { instancePath: instancePath + "/ratio" })) {
        vErrors = join(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.complement !== void 0) {
      if (!validate67(data.complement, { instancePath: instancePath + "/complement" })) {
        vErrors = join(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.mean !== void 0) {
      let data3 = data.mean;
      if (Array.isArray(data3)) {
        if (data3.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/mean", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data3.length < 1) {
          vErrors = note(vErrors, instancePath + "/mean", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate59(data3[i0], { instancePath: instancePath + "/mean/" + i0 })) {
            vErrors = join(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/mean", "type", { type: "array" });
        errors++;
      }
    }
    if (data.choice !== void 0) {
      if (!validate56(data.choice, { instancePath: instancePath + "/choice" })) {
        vErrors = join(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      let data6 = data.checks;
      if (Array.isArray(data6)) {
        if (data6.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/checks", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data6.length < 1) {
          vErrors = note(vErrors, instancePath + "/checks", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate56(data6[i1], { instancePath: instancePath + "/checks/" + i1 })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/checks", "type", { type: "array" });
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data8 = data.count;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.cases === void 0) {
          vErrors = note(vErrors, instancePath + "/count", "required", { missingProperty: "cases" });
          errors++;
        }
        if (data8.cases !== void 0) {
          if (!validate56(data8.cases, { instancePath: instancePath + "/count/cases" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data8.with !== void 0) {
          let data10 = data8.with;
          if (Array.isArray(data10)) {
            if (data10.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/count/with", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (typeof data11 === "string") {
                if (data11.length > 200) {
                  vErrors = note(vErrors, instancePath + "/count/with/" + i2, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data11)) {
                  vErrors = note(vErrors, instancePath + "/count/with/" + i2, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/count/with/" + i2, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/count/with", "type", { type: "array" });
            errors++;
          }
        }
        if (data8.without !== void 0) {
          let data12 = data8.without;
          if (Array.isArray(data12)) {
            if (data12.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/count/without", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              if (typeof data13 === "string") {
                if (data13.length > 200) {
                  vErrors = note(vErrors, instancePath + "/count/without/" + i3, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data13)) {
                  vErrors = note(vErrors, instancePath + "/count/without/" + i3, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/count/without/" + i3, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/count/without", "type", { type: "array" });
            errors++;
          }
        }
        for (const key0 in data8) {
          if (!obj55.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/count", "known", { key: key0, known: obj55 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/count", "type", { type: "object" });
        errors++;
      }
    }
    if (data.lateDays !== void 0) {
      let data14 = data.lateDays;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.done === void 0) {
          vErrors = note(vErrors, instancePath + "/lateDays", "required", { missingProperty: "done" });
          errors++;
        }
        if (data14.due === void 0) {
          vErrors = note(vErrors, instancePath + "/lateDays", "required", { missingProperty: "due" });
          errors++;
        }
        if (data14.days === void 0) {
          vErrors = note(vErrors, instancePath + "/lateDays", "required", { missingProperty: "days" });
          errors++;
        }
        if (data14.done !== void 0) {
          if (!validate56(data14.done, { instancePath: instancePath + "/lateDays/done" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data14.due !== void 0) {
          if (!validate127(data14.due, { instancePath: instancePath + "/lateDays/due" })) {
            vErrors = join(vErrors, validate127.errors);
            errors = vErrors.length;
          }
        }
        if (data14.days !== void 0) {
          let data17 = data14.days;
          if (typeof data17 === "string") {
            if (!obj58.includes(data17)) {
              vErrors = note(vErrors, instancePath + "/lateDays/days", "enum", { allowed: obj58 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/lateDays/days", "type", { type: "string" });
            errors++;
          }
        }
        for (const key1 in data14) {
          if (!obj59.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/lateDays", "known", { key: key1, known: obj59 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/lateDays", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
var obj60 = ["string", "boolean", "array"];
var obj61 = ["string", "boolean"];
var obj62 = ["node", "percentFrom", "measure", "from", "over", "to", "below", "is", "when"];
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.node !== void 0) {
      let data0 = data.node;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/node", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data0)) {
          vErrors = note(vErrors, instancePath + "/node", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/node", "type", { type: "string" });
        errors++;
      }
    }
    if (data.percentFrom !== void 0) {
      if (!validate34(data.percentFrom, { instancePath: instancePath + "/percentFrom" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.measure !== void 0) {
      if (!validate118(data.measure, { instancePath: instancePath + "/measure" })) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate34(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0) {
      if (!validate34(data.over, { instancePath: instancePath + "/over" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate34(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.below !== void 0) {
      if (!validate34(data.below, { instancePath: instancePath + "/below" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      let data7 = data.is;
      if (typeof data7 !== "string" && typeof data7 !== "boolean" && !Array.isArray(data7)) {
        vErrors = note(vErrors, instancePath + "/is", "type", { type: obj60 });
        errors++;
      }
      if (typeof data7 === "string") {
        if (data7.length > 200) {
          vErrors = note(vErrors, instancePath + "/is", "maxLength", { limit: 200 });
          errors++;
        }
        if (data7.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minLength", { limit: 1 });
          errors++;
        }
      }
      if (Array.isArray(data7)) {
        if (data7.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/is", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data7.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string" && typeof data8 !== "boolean") {
            vErrors = note(vErrors, instancePath + "/is/" + i0, "type", { type: obj61 });
            errors++;
          }
          if (typeof data8 === "string") {
            if (data8.length > 200) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (data8.length < 1) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "minLength", { limit: 1 });
              errors++;
            }
          }
        }
      }
    }
    if (data.when !== void 0) {
      if (!validate40(data.when, { instancePath: instancePath + "/when" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj62.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj62 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var obj63 = ["share", "ties"];
function validate136(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.share === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "share" });
      errors++;
    }
    if (data.share !== void 0) {
      if (!validate34(data.share, { instancePath: instancePath + "/share" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.ties !== void 0) {
      let data1 = data.ties;
      if (Array.isArray(data1)) {
        if (data1.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/ties", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data1.length < 1) {
          vErrors = note(vErrors, instancePath + "/ties", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (data2.length > 200) {
              vErrors = note(vErrors, instancePath + "/ties/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern5.test(data2)) {
              vErrors = note(vErrors, instancePath + "/ties/" + i0, "pattern", { expected: "code" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/ties/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/ties", "type", { type: "array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj63.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj63 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
var obj64 = ["id", "title", "from", "requires", "quota"];
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate34(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      let data3 = data.requires;
      if (Array.isArray(data3)) {
        if (data3.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/requires", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data3.length < 1) {
          vErrors = note(vErrors, instancePath + "/requires", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate116(data3[i0], { instancePath: instancePath + "/requires/" + i0 })) {
            vErrors = join(vErrors, validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requires", "type", { type: "array" });
        errors++;
      }
    }
    if (data.quota !== void 0) {
      if (!validate136(data.quota, { instancePath: instancePath + "/quota" })) {
        vErrors = join(vErrors, validate136.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj64.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj64 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var obj66 = ["full", "zero", "reduceMax", "rescale", "share", "missing"];
function validate140(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!obj66.includes(data)) {
      vErrors = note(vErrors, instancePath, "enum", { allowed: obj66 });
      errors++;
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
var obj68 = ["string", "number", "boolean"];
var obj70 = ["move", "times"];
var obj71 = ["title", "lead", "sets", "moves", "leadDays", "personDays", "requires", "excludes", "documents", "source"];
function validate145(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.lead === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "lead" });
      errors++;
    }
    if (data.leadDays === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "leadDays" });
      errors++;
    }
    if (data.personDays === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "personDays" });
      errors++;
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.lead !== void 0) {
      if (!validate40(data.lead, { instancePath: instancePath + "/lead" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.sets !== void 0) {
      let data2 = data.sets;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/sets", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key0 in data2) {
          const _errs5 = errors;
          if (typeof key0 === "string") {
            if (key0.length > 200) {
              vErrors = note(vErrors, instancePath + "/sets", "maxLength", { limit: 200 }, key0);
              errors++;
            }
            if (!pattern4.test(key0)) {
              vErrors = note(vErrors, instancePath + "/sets", "pattern", { expected: "factId" }, key0);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/sets", "type", { type: "string" }, key0);
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            vErrors = note(vErrors, instancePath + "/sets", "propertyNames", { propertyName: key0 });
            errors++;
          }
        }
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
            vErrors = note(vErrors, instancePath + "/sets" + step(key1), "type", { type: obj68 });
            errors++;
          }
          if (typeof data3 === "string") {
            if (data3.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/sets" + step(key1), "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data3.length < 1) {
              vErrors = note(vErrors, instancePath + "/sets" + step(key1), "minLength", { limit: 1 });
              errors++;
            }
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/sets", "type", { type: "object" });
        errors++;
      }
    }
    if (data.moves !== void 0) {
      let data4 = data.moves;
      if (Array.isArray(data4)) {
        if (data4.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/moves", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.move === void 0) {
              vErrors = note(vErrors, instancePath + "/moves/" + i0, "required", { missingProperty: "move" });
              errors++;
            }
            if (data5.times === void 0) {
              vErrors = note(vErrors, instancePath + "/moves/" + i0, "required", { missingProperty: "times" });
              errors++;
            }
            if (data5.move !== void 0) {
              let data6 = data5.move;
              if (typeof data6 === "string") {
                if (data6.length > 200) {
                  vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/move", "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data6)) {
                  vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/move", "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/move", "type", { type: "string" });
                errors++;
              }
            }
            if (data5.times !== void 0) {
              let data7 = data5.times;
              if (!(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "string") {
                vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/times", "type", { type: obj17 });
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/times", "minimum", { comparison: ">=", limit: 0 });
                  errors++;
                }
              }
              if (typeof data7 === "string") {
                if (data7.length > 200) {
                  vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/times", "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern4.test(data7)) {
                  vErrors = note(vErrors, instancePath + "/moves/" + i0 + "/times", "pattern", { expected: "factId" });
                  errors++;
                }
              }
            }
            for (const key2 in data5) {
              if (!obj70.includes(key2)) {
                vErrors = note(vErrors, instancePath + "/moves/" + i0, "known", { key: key2, known: obj70 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/moves/" + i0, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/moves", "type", { type: "array" });
        errors++;
      }
    }
    if (data.leadDays !== void 0) {
      let data8 = data.leadDays;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = note(vErrors, instancePath + "/leadDays", "type", { type: "integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e5 || isNaN(data8)) {
          vErrors = note(vErrors, instancePath + "/leadDays", "maximum", { comparison: "<=", limit: 1e5 });
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          vErrors = note(vErrors, instancePath + "/leadDays", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.personDays !== void 0) {
      if (!validate34(data.personDays, { instancePath: instancePath + "/personDays" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.requires !== void 0) {
      let data10 = data.requires;
      if (Array.isArray(data10)) {
        if (data10.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/requires", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (typeof data11 === "string") {
            if (data11.length > 200) {
              vErrors = note(vErrors, instancePath + "/requires/" + i1, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data11)) {
              vErrors = note(vErrors, instancePath + "/requires/" + i1, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/requires/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/requires", "type", { type: "array" });
        errors++;
      }
    }
    if (data.excludes !== void 0) {
      let data12 = data.excludes;
      if (Array.isArray(data12)) {
        if (data12.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/excludes", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 === "string") {
            if (data13.length > 200) {
              vErrors = note(vErrors, instancePath + "/excludes/" + i2, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data13)) {
              vErrors = note(vErrors, instancePath + "/excludes/" + i2, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/excludes/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/excludes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data14 = data.documents;
      if (Array.isArray(data14)) {
        if (data14.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/documents", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate40(data14[i3], { instancePath: instancePath + "/documents/" + i3 })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/documents", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key3 in data) {
      if (!obj71.includes(key3)) {
        vErrors = note(vErrors, instancePath, "known", { key: key3, known: obj71 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var obj78 = ["emptyNode", "barGrade", "lowerGrade", "forceGrade"];
function validate168(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.emptyNode !== void 0) {
      let data0 = data.emptyNode;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/emptyNode", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data0)) {
          vErrors = note(vErrors, instancePath + "/emptyNode", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/emptyNode", "type", { type: "string" });
        errors++;
      }
    }
    if (data.barGrade !== void 0) {
      let data1 = data.barGrade;
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          vErrors = note(vErrors, instancePath + "/barGrade", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data1)) {
          vErrors = note(vErrors, instancePath + "/barGrade", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/barGrade", "type", { type: "string" });
        errors++;
      }
    }
    if (data.lowerGrade !== void 0) {
      let data2 = data.lowerGrade;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = note(vErrors, instancePath + "/lowerGrade", "type", { type: "integer" });
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/lowerGrade", "maximum", { comparison: "<=", limit: 100 });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          vErrors = note(vErrors, instancePath + "/lowerGrade", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.forceGrade !== void 0) {
      let data3 = data.forceGrade;
      if (typeof data3 === "string") {
        if (data3.length > 200) {
          vErrors = note(vErrors, instancePath + "/forceGrade", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data3)) {
          vErrors = note(vErrors, instancePath + "/forceGrade", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/forceGrade", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj78.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj78 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var obj79 = ["from", "over", "to", "below", "is", "points", "when", "effects"];
function validate161(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.points === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "points" });
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate34(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0) {
      if (!validate34(data.over, { instancePath: instancePath + "/over" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate34(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.below !== void 0) {
      if (!validate34(data.below, { instancePath: instancePath + "/below" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      let data4 = data.is;
      if (typeof data4 !== "string" && typeof data4 !== "boolean" && !Array.isArray(data4)) {
        vErrors = note(vErrors, instancePath + "/is", "type", { type: obj60 });
        errors++;
      }
      if (typeof data4 === "string") {
        if (data4.length > 200) {
          vErrors = note(vErrors, instancePath + "/is", "maxLength", { limit: 200 });
          errors++;
        }
        if (data4.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minLength", { limit: 1 });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        if (data4.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/is", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data4.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string" && typeof data5 !== "boolean") {
            vErrors = note(vErrors, instancePath + "/is/" + i0, "type", { type: obj61 });
            errors++;
          }
          if (typeof data5 === "string") {
            if (data5.length > 200) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (data5.length < 1) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "minLength", { limit: 1 });
              errors++;
            }
          }
        }
      }
    }
    if (data.points !== void 0) {
      if (!validate34(data.points, { instancePath: instancePath + "/points" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate40(data.when, { instancePath: instancePath + "/when" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.effects !== void 0) {
      let data8 = data.effects;
      if (Array.isArray(data8)) {
        if (data8.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/effects", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate168(data8[i1], { instancePath: instancePath + "/effects/" + i1 })) {
            vErrors = join(vErrors, validate168.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/effects", "type", { type: "array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj79.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj79 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
var obj81 = ["step", "mode"];
var obj82 = ["from", "to", "zeroBelow", "quantum"];
var obj83 = ["start", "each", "floor"];
var obj84 = ["start", "each", "per", "cap"];
var obj85 = ["points"];
var obj87 = ["lowest", "highest"];
function validate160(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.levels !== void 0) {
      let data0 = data.levels;
      if (Array.isArray(data0)) {
        if (data0.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/levels", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data0.length < 1) {
          vErrors = note(vErrors, instancePath + "/levels", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate161(data0[i0], { instancePath: instancePath + "/levels/" + i0 })) {
            vErrors = join(vErrors, validate161.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/levels", "type", { type: "array" });
        errors++;
      }
    }
    if (data.linear !== void 0) {
      let data2 = data.linear;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.from === void 0) {
          vErrors = note(vErrors, instancePath + "/linear", "required", { missingProperty: "from" });
          errors++;
        }
        if (data2.to === void 0) {
          vErrors = note(vErrors, instancePath + "/linear", "required", { missingProperty: "to" });
          errors++;
        }
        if (data2.from !== void 0) {
          let data3 = data2.from;
          if (Array.isArray(data3)) {
            if (data3.length > 2) {
              vErrors = note(vErrors, instancePath + "/linear/from", "maxItems", { limit: 2 });
              errors++;
            }
            if (data3.length < 2) {
              vErrors = note(vErrors, instancePath + "/linear/from", "minItems", { limit: 2 });
              errors++;
            }
            const len1 = data3.length;
            if (len1 > 0) {
              if (!validate34(data3[0], { instancePath: instancePath + "/linear/from/0" })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
            if (len1 > 1) {
              if (!validate34(data3[1], { instancePath: instancePath + "/linear/from/1" })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
            const len2 = data3.length;
            if (!(len2 <= 2)) {
              vErrors = note(vErrors, instancePath + "/linear/from", "items", { limit: 2 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/linear/from", "type", { type: "array" });
            errors++;
          }
        }
        if (data2.to !== void 0) {
          let data6 = data2.to;
          if (Array.isArray(data6)) {
            if (data6.length > 2) {
              vErrors = note(vErrors, instancePath + "/linear/to", "maxItems", { limit: 2 });
              errors++;
            }
            if (data6.length < 2) {
              vErrors = note(vErrors, instancePath + "/linear/to", "minItems", { limit: 2 });
              errors++;
            }
            const len3 = data6.length;
            if (len3 > 0) {
              if (!validate34(data6[0], { instancePath: instancePath + "/linear/to/0" })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
            if (len3 > 1) {
              if (!validate34(data6[1], { instancePath: instancePath + "/linear/to/1" })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
            const len4 = data6.length;
            if (!(len4 <= 2)) {
              vErrors = note(vErrors, instancePath + "/linear/to", "items", { limit: 2 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/linear/to", "type", { type: "array" });
            errors++;
          }
        }
        if (data2.zeroBelow !== void 0) {
          if (!validate34(data2.zeroBelow, { instancePath: instancePath + "/linear/zeroBelow" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data2.quantum !== void 0) {
          let data10 = data2.quantum;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.step === void 0) {
              vErrors = note(vErrors, instancePath + "/linear/quantum", "required", { missingProperty: "step" });
              errors++;
            }
            if (data10.mode === void 0) {
              vErrors = note(vErrors, instancePath + "/linear/quantum", "required", { missingProperty: "mode" });
              errors++;
            }
            if (data10.step !== void 0) {
              if (!validate34(data10.step, { instancePath: instancePath + "/linear/quantum/step" })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
            if (data10.mode !== void 0) {
              let data12 = data10.mode;
              if (typeof data12 === "string") {
                if (!obj50.includes(data12)) {
                  vErrors = note(vErrors, instancePath + "/linear/quantum/mode", "enum", { allowed: obj50 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/linear/quantum/mode", "type", { type: "string" });
                errors++;
              }
            }
            for (const key0 in data10) {
              if (!obj81.includes(key0)) {
                vErrors = note(vErrors, instancePath + "/linear/quantum", "known", { key: key0, known: obj81 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/linear/quantum", "type", { type: "object" });
            errors++;
          }
        }
        for (const key1 in data2) {
          if (!obj82.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/linear", "known", { key: key1, known: obj82 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/linear", "type", { type: "object" });
        errors++;
      }
    }
    if (data.deduct !== void 0) {
      let data13 = data.deduct;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.start === void 0) {
          vErrors = note(vErrors, instancePath + "/deduct", "required", { missingProperty: "start" });
          errors++;
        }
        if (data13.each === void 0) {
          vErrors = note(vErrors, instancePath + "/deduct", "required", { missingProperty: "each" });
          errors++;
        }
        if (data13.floor === void 0) {
          vErrors = note(vErrors, instancePath + "/deduct", "required", { missingProperty: "floor" });
          errors++;
        }
        if (data13.start !== void 0) {
          if (!validate34(data13.start, { instancePath: instancePath + "/deduct/start" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data13.each !== void 0) {
          if (!validate34(data13.each, { instancePath: instancePath + "/deduct/each" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data13.floor !== void 0) {
          if (!validate34(data13.floor, { instancePath: instancePath + "/deduct/floor" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        for (const key2 in data13) {
          if (!obj83.includes(key2)) {
            vErrors = note(vErrors, instancePath + "/deduct", "known", { key: key2, known: obj83 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/deduct", "type", { type: "object" });
        errors++;
      }
    }
    if (data.accrue !== void 0) {
      let data17 = data.accrue;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.each === void 0) {
          vErrors = note(vErrors, instancePath + "/accrue", "required", { missingProperty: "each" });
          errors++;
        }
        if (data17.cap === void 0) {
          vErrors = note(vErrors, instancePath + "/accrue", "required", { missingProperty: "cap" });
          errors++;
        }
        if (data17.start !== void 0) {
          if (!validate34(data17.start, { instancePath: instancePath + "/accrue/start" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data17.each !== void 0) {
          if (!validate34(data17.each, { instancePath: instancePath + "/accrue/each" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data17.per !== void 0) {
          if (!validate34(data17.per, { instancePath: instancePath + "/accrue/per" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data17.cap !== void 0) {
          if (!validate34(data17.cap, { instancePath: instancePath + "/accrue/cap" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        for (const key3 in data17) {
          if (!obj84.includes(key3)) {
            vErrors = note(vErrors, instancePath + "/accrue", "known", { key: key3, known: obj84 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/accrue", "type", { type: "object" });
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data22 = data.checklist;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.points === void 0) {
          vErrors = note(vErrors, instancePath + "/checklist", "required", { missingProperty: "points" });
          errors++;
        }
        if (data22.points !== void 0) {
          let data23 = data22.points;
          if (Array.isArray(data23)) {
            if (data23.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/checklist/points", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data23.length < 1) {
              vErrors = note(vErrors, instancePath + "/checklist/points", "minItems", { limit: 1 });
              errors++;
            }
            const len5 = data23.length;
            for (let i1 = 0; i1 < len5; i1++) {
              if (!validate34(data23[i1], { instancePath: instancePath + "/checklist/points/" + i1 })) {
                vErrors = join(vErrors, validate34.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/checklist/points", "type", { type: "array" });
            errors++;
          }
        }
        for (const key4 in data22) {
          if (!obj85.includes(key4)) {
            vErrors = note(vErrors, instancePath + "/checklist", "known", { key: key4, known: obj85 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/checklist", "type", { type: "object" });
        errors++;
      }
    }
    if (data.given !== void 0) {
      let data25 = data.given;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.lowest === void 0) {
          vErrors = note(vErrors, instancePath + "/given", "required", { missingProperty: "lowest" });
          errors++;
        }
        if (data25.highest === void 0) {
          vErrors = note(vErrors, instancePath + "/given", "required", { missingProperty: "highest" });
          errors++;
        }
        if (data25.lowest !== void 0) {
          if (!validate34(data25.lowest, { instancePath: instancePath + "/given/lowest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data25.highest !== void 0) {
          let data27 = data25.highest;
          if (!(typeof data27 == "number" && isFinite(data27)) && typeof data27 !== "string" && data27 !== null) {
            vErrors = note(vErrors, instancePath + "/given/highest", "type", { type: obj12 });
            errors++;
          }
          if (typeof data27 === "string") {
            if (data27.length > 200) {
              vErrors = note(vErrors, instancePath + "/given/highest", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern12.test(data27)) {
              vErrors = note(vErrors, instancePath + "/given/highest", "pattern", { expected: "decimal" });
              errors++;
            }
          }
        }
        for (const key5 in data25) {
          if (!obj87.includes(key5)) {
            vErrors = note(vErrors, instancePath + "/given", "known", { key: key5, known: obj87 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/given", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var obj90 = ["from", "over", "to", "below", "is", "emptyNode", "barGrade", "lowerGrade", "forceGrade", "flag"];
function validate188(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from !== void 0) {
      if (!validate34(data.from, { instancePath: instancePath + "/from" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.over !== void 0) {
      if (!validate34(data.over, { instancePath: instancePath + "/over" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate34(data.to, { instancePath: instancePath + "/to" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.below !== void 0) {
      if (!validate34(data.below, { instancePath: instancePath + "/below" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      let data4 = data.is;
      if (typeof data4 !== "string" && typeof data4 !== "boolean" && !Array.isArray(data4)) {
        vErrors = note(vErrors, instancePath + "/is", "type", { type: obj60 });
        errors++;
      }
      if (typeof data4 === "string") {
        if (data4.length > 200) {
          vErrors = note(vErrors, instancePath + "/is", "maxLength", { limit: 200 });
          errors++;
        }
        if (data4.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minLength", { limit: 1 });
          errors++;
        }
      }
      if (Array.isArray(data4)) {
        if (data4.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/is", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data4.length < 1) {
          vErrors = note(vErrors, instancePath + "/is", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string" && typeof data5 !== "boolean") {
            vErrors = note(vErrors, instancePath + "/is/" + i0, "type", { type: obj61 });
            errors++;
          }
          if (typeof data5 === "string") {
            if (data5.length > 200) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (data5.length < 1) {
              vErrors = note(vErrors, instancePath + "/is/" + i0, "minLength", { limit: 1 });
              errors++;
            }
          }
        }
      }
    }
    if (data.emptyNode !== void 0) {
      let data6 = data.emptyNode;
      if (typeof data6 === "string") {
        if (data6.length > 200) {
          vErrors = note(vErrors, instancePath + "/emptyNode", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data6)) {
          vErrors = note(vErrors, instancePath + "/emptyNode", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/emptyNode", "type", { type: "string" });
        errors++;
      }
    }
    if (data.barGrade !== void 0) {
      let data7 = data.barGrade;
      if (typeof data7 === "string") {
        if (data7.length > 200) {
          vErrors = note(vErrors, instancePath + "/barGrade", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data7)) {
          vErrors = note(vErrors, instancePath + "/barGrade", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/barGrade", "type", { type: "string" });
        errors++;
      }
    }
    if (data.lowerGrade !== void 0) {
      let data8 = data.lowerGrade;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = note(vErrors, instancePath + "/lowerGrade", "type", { type: "integer" });
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 100 || isNaN(data8)) {
          vErrors = note(vErrors, instancePath + "/lowerGrade", "maximum", { comparison: "<=", limit: 100 });
          errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          vErrors = note(vErrors, instancePath + "/lowerGrade", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
      }
    }
    if (data.forceGrade !== void 0) {
      let data9 = data.forceGrade;
      if (typeof data9 === "string") {
        if (data9.length > 200) {
          vErrors = note(vErrors, instancePath + "/forceGrade", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data9)) {
          vErrors = note(vErrors, instancePath + "/forceGrade", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/forceGrade", "type", { type: "string" });
        errors++;
      }
    }
    if (data.flag !== void 0) {
      let data10 = data.flag;
      if (typeof data10 === "string") {
        if (data10.length > 200) {
          vErrors = note(vErrors, instancePath + "/flag", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data10)) {
          vErrors = note(vErrors, instancePath + "/flag", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/flag", "type", { type: "string" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj90.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj90 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
var obj45 = ["from", "to"];
var obj92 = ["measure", "points", "whenEmpty", "effects", "years", "sum", "best", "least", "firstKnown", "lowest", "highest"];
var wrapper0 = { validate: validate158 };
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measure !== void 0) {
      if (!validate118(data.measure, { instancePath: instancePath + "/measure" })) {
        vErrors = join(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== void 0) {
      if (!validate160(data.points, { instancePath: instancePath + "/points" })) {
        vErrors = join(vErrors, validate160.errors);
        errors = vErrors.length;
      }
    }
    if (data.whenEmpty !== void 0) {
      if (!validate140(data.whenEmpty, { instancePath: instancePath + "/whenEmpty" })) {
        vErrors = join(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.effects !== void 0) {
      let data3 = data.effects;
      if (Array.isArray(data3)) {
        if (data3.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/effects", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate188(data3[i0], { instancePath: instancePath + "/effects/" + i0 })) {
            vErrors = join(vErrors, validate188.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/effects", "type", { type: "array" });
        errors++;
      }
    }
    if (data.years !== void 0) {
      let data5 = data.years;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.from !== void 0) {
          let data6 = data5.from;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            vErrors = note(vErrors, instancePath + "/years/from", "type", { type: "integer" });
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 2999 || isNaN(data6)) {
              vErrors = note(vErrors, instancePath + "/years/from", "maximum", { comparison: "<=", limit: 2999 });
              errors++;
            }
            if (data6 < 1900 || isNaN(data6)) {
              vErrors = note(vErrors, instancePath + "/years/from", "minimum", { comparison: ">=", limit: 1900 });
              errors++;
            }
          }
        }
        if (data5.to !== void 0) {
          let data7 = data5.to;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            vErrors = note(vErrors, instancePath + "/years/to", "type", { type: "integer" });
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2999 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/years/to", "maximum", { comparison: "<=", limit: 2999 });
              errors++;
            }
            if (data7 < 1900 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/years/to", "minimum", { comparison: ">=", limit: 1900 });
              errors++;
            }
          }
        }
        for (const key0 in data5) {
          if (!obj45.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/years", "known", { key: key0, known: obj45 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/years", "type", { type: "object" });
        errors++;
      }
    }
    if (data.sum !== void 0) {
      let data8 = data.sum;
      if (Array.isArray(data8)) {
        if (data8.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/sum", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data8.length < 1) {
          vErrors = note(vErrors, instancePath + "/sum", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data8[i1], { instancePath: instancePath + "/sum/" + i1 })) {
            vErrors = join(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/sum", "type", { type: "array" });
        errors++;
      }
    }
    if (data.best !== void 0) {
      let data10 = data.best;
      if (Array.isArray(data10)) {
        if (data10.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/best", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data10.length < 1) {
          vErrors = note(vErrors, instancePath + "/best", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!wrapper0.validate(data10[i2], { instancePath: instancePath + "/best/" + i2 })) {
            vErrors = join(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/best", "type", { type: "array" });
        errors++;
      }
    }
    if (data.least !== void 0) {
      let data12 = data.least;
      if (Array.isArray(data12)) {
        if (data12.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/least", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data12.length < 1) {
          vErrors = note(vErrors, instancePath + "/least", "minItems", { limit: 1 });
          errors++;
        }
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!wrapper0.validate(data12[i3], { instancePath: instancePath + "/least/" + i3 })) {
            vErrors = join(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/least", "type", { type: "array" });
        errors++;
      }
    }
    if (data.firstKnown !== void 0) {
      let data14 = data.firstKnown;
      if (Array.isArray(data14)) {
        if (data14.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/firstKnown", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data14.length < 1) {
          vErrors = note(vErrors, instancePath + "/firstKnown", "minItems", { limit: 1 });
          errors++;
        }
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!wrapper0.validate(data14[i4], { instancePath: instancePath + "/firstKnown/" + i4 })) {
            vErrors = join(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/firstKnown", "type", { type: "array" });
        errors++;
      }
    }
    if (data.lowest !== void 0) {
      if (!validate34(data.lowest, { instancePath: instancePath + "/lowest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.highest !== void 0) {
      if (!validate34(data.highest, { instancePath: instancePath + "/highest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!obj92.includes(key1)) {
        vErrors = note(vErrors, instancePath, "known", { key: key1, known: obj92 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var obj93 = ["condition", "then"];
function validate197(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.condition === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "condition" });
      errors++;
    }
    if (data.then === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "then" });
      errors++;
    }
    if (data.condition !== void 0) {
      if (!validate46(data.condition, { instancePath: instancePath + "/condition" })) {
        vErrors = join(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      if (!validate140(data.then, { instancePath: instancePath + "/then" })) {
        vErrors = join(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj93.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj93 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
var obj73 = ["bonus", "penalty"];
var obj74 = ["unit", "survey", "appraiser"];
var obj94 = ["code", "title", "max", "lowest", "role", "scoredBy", "join", "whenMissing", "weight", "rounding", "rule", "children", "notApplicable", "didNotArise", "documents", "actions", "note", "source"];
var wrapper4 = { validate: validate152 };
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "code" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.max === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "max" });
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/code", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data0)) {
          vErrors = note(vErrors, instancePath + "/code", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/code", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        vErrors = note(vErrors, instancePath + "/max", "type", { type: obj12 });
        errors++;
      }
      if (typeof data2 === "string") {
        if (data2.length > 200) {
          vErrors = note(vErrors, instancePath + "/max", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern12.test(data2)) {
          vErrors = note(vErrors, instancePath + "/max", "pattern", { expected: "decimal" });
          errors++;
        }
      }
    }
    if (data.lowest !== void 0) {
      if (!validate34(data.lowest, { instancePath: instancePath + "/lowest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (typeof data4 === "string") {
        if (!obj73.includes(data4)) {
          vErrors = note(vErrors, instancePath + "/role", "enum", { allowed: obj73 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/role", "type", { type: "string" });
        errors++;
      }
    }
    if (data.scoredBy !== void 0) {
      let data5 = data.scoredBy;
      if (typeof data5 === "string") {
        if (!obj74.includes(data5)) {
          vErrors = note(vErrors, instancePath + "/scoredBy", "enum", { allowed: obj74 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/scoredBy", "type", { type: "string" });
        errors++;
      }
    }
    if (data.join !== void 0) {
      if (!validate106(data.join, { instancePath: instancePath + "/join" })) {
        vErrors = join(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.whenMissing !== void 0) {
      let data7 = data.whenMissing;
      if (typeof data7 === "string") {
        if (!obj49.includes(data7)) {
          vErrors = note(vErrors, instancePath + "/whenMissing", "enum", { allowed: obj49 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/whenMissing", "type", { type: "string" });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      if (!validate34(data.weight, { instancePath: instancePath + "/weight" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.rounding !== void 0) {
      if (!validate108(data.rounding, { instancePath: instancePath + "/rounding" })) {
        vErrors = join(vErrors, validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate158(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = join(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.children !== void 0) {
      let data11 = data.children;
      if (Array.isArray(data11)) {
        if (data11.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/children", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data11.length < 1) {
          vErrors = note(vErrors, instancePath + "/children", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper4.validate(data11[i0], { instancePath: instancePath + "/children/" + i0 })) {
            vErrors = join(vErrors, wrapper4.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/children", "type", { type: "array" });
        errors++;
      }
    }
    if (data.notApplicable !== void 0) {
      if (!validate197(data.notApplicable, { instancePath: instancePath + "/notApplicable" })) {
        vErrors = join(vErrors, validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.didNotArise !== void 0) {
      if (!validate197(data.didNotArise, { instancePath: instancePath + "/didNotArise" })) {
        vErrors = join(vErrors, validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.documents !== void 0) {
      let data15 = data.documents;
      if (Array.isArray(data15)) {
        if (data15.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/documents", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate40(data15[i1], { instancePath: instancePath + "/documents/" + i1 })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/documents", "type", { type: "array" });
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data17 = data.actions;
      if (Array.isArray(data17)) {
        if (data17.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/actions", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (typeof data18 === "string") {
            if (data18.length > 200) {
              vErrors = note(vErrors, instancePath + "/actions/" + i2, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data18)) {
              vErrors = note(vErrors, instancePath + "/actions/" + i2, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/actions/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/actions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate46(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = join(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj94.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj94 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
var obj96 = ["id", "version", "sha256"];
function validate207(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.sha256 === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "sha256" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern2.test(data0)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "path" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          vErrors = note(vErrors, instancePath + "/version", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern18.test(data1)) {
          vErrors = note(vErrors, instancePath + "/version", "pattern", { expected: "version" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      if (!validate4(data.sha256, { instancePath: instancePath + "/sha256" })) {
        vErrors = join(vErrors, validate4.errors);
        errors = vErrors.length;
      }
    }
    for (const key0 in data) {
      if (!obj96.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj96 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var obj43 = ["object", "null"];
var obj44 = ["number", "date", "title"];
var obj53 = ["points", "percent"];
var obj65 = ["on", "levels"];
var obj67 = ["whenNotHeld"];
var obj95 = ["document", "place", "url", "note"];
var obj97 = ["$schema", "format", "id", "version", "title", "issuer", "decision", "family", "years", "unitTypes", "status", "total", "displayPlaces", "publishes", "grades", "survey", "facts", "identities", "holidays", "actions", "nodes", "sources", "tailoredFrom"];
function validate98(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "issuer" });
      errors++;
    }
    if (data.decision === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "decision" });
      errors++;
    }
    if (data.family === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "family" });
      errors++;
    }
    if (data.years === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "years" });
      errors++;
    }
    if (data.unitTypes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "unitTypes" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.total === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "total" });
      errors++;
    }
    if (data.displayPlaces === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "displayPlaces" });
      errors++;
    }
    if (data.publishes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "publishes" });
      errors++;
    }
    if (data.nodes === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "nodes" });
      errors++;
    }
    if (data.sources === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "sources" });
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
      if ("chamdiem/rubric@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/rubric@1" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (data2.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern2.test(data2)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "path" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (data3.length > 200) {
          vErrors = note(vErrors, instancePath + "/version", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern18.test(data3)) {
          vErrors = note(vErrors, instancePath + "/version", "pattern", { expected: "version" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate40(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      let data6 = data.decision;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = note(vErrors, instancePath + "/decision", "type", { type: obj43 });
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.number === void 0) {
          vErrors = note(vErrors, instancePath + "/decision", "required", { missingProperty: "number" });
          errors++;
        }
        if (data6.number !== void 0) {
          let data7 = data6.number;
          if (typeof data7 === "string") {
            if (data7.length > 200) {
              vErrors = note(vErrors, instancePath + "/decision/number", "maxLength", { limit: 200 });
              errors++;
            }
            if (data7.length < 1) {
              vErrors = note(vErrors, instancePath + "/decision/number", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/decision/number", "type", { type: "string" });
            errors++;
          }
        }
        if (data6.date !== void 0) {
          if (!validate6(data6.date, { instancePath: instancePath + "/decision/date" })) {
            vErrors = join(vErrors, validate6.errors);
            errors = vErrors.length;
          }
        }
        if (data6.title !== void 0) {
          let data9 = data6.title;
          if (typeof data9 === "string") {
            if (data9.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/decision/title", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data9.length < 1) {
              vErrors = note(vErrors, instancePath + "/decision/title", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/decision/title", "type", { type: "string" });
            errors++;
          }
        }
        for (const key0 in data6) {
          if (!obj44.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/decision", "known", { key: key0, known: obj44 });
            errors++;
          }
        }
      }
    }
    if (data.family !== void 0) {
      let data10 = data.family;
      if (typeof data10 === "string") {
        if (data10.length > 200) {
          vErrors = note(vErrors, instancePath + "/family", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data10)) {
          vErrors = note(vErrors, instancePath + "/family", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/family", "type", { type: "string" });
        errors++;
      }
    }
    if (data.years !== void 0) {
      let data11 = data.years;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.from === void 0) {
          vErrors = note(vErrors, instancePath + "/years", "required", { missingProperty: "from" });
          errors++;
        }
        if (data11.from !== void 0) {
          let data12 = data11.from;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            vErrors = note(vErrors, instancePath + "/years/from", "type", { type: "integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 2999 || isNaN(data12)) {
              vErrors = note(vErrors, instancePath + "/years/from", "maximum", { comparison: "<=", limit: 2999 });
              errors++;
            }
            if (data12 < 1900 || isNaN(data12)) {
              vErrors = note(vErrors, instancePath + "/years/from", "minimum", { comparison: ">=", limit: 1900 });
              errors++;
            }
          }
        }
        if (data11.to !== void 0) {
          let data13 = data11.to;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            vErrors = note(vErrors, instancePath + "/years/to", "type", { type: "integer" });
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 2999 || isNaN(data13)) {
              vErrors = note(vErrors, instancePath + "/years/to", "maximum", { comparison: "<=", limit: 2999 });
              errors++;
            }
            if (data13 < 1900 || isNaN(data13)) {
              vErrors = note(vErrors, instancePath + "/years/to", "minimum", { comparison: ">=", limit: 1900 });
              errors++;
            }
          }
        }
        for (const key1 in data11) {
          if (!obj45.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/years", "known", { key: key1, known: obj45 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/years", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unitTypes !== void 0) {
      let data14 = data.unitTypes;
      if (Array.isArray(data14)) {
        if (data14.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unitTypes", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 === "string") {
            if (data15.length > 200) {
              vErrors = note(vErrors, instancePath + "/unitTypes/" + i0, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data15)) {
              vErrors = note(vErrors, instancePath + "/unitTypes/" + i0, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unitTypes/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unitTypes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate103(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = join(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.total !== void 0) {
      if (!validate105(data.total, { instancePath: instancePath + "/total" })) {
        vErrors = join(vErrors, validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.displayPlaces !== void 0) {
      let data18 = data.displayPlaces;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        vErrors = note(vErrors, instancePath + "/displayPlaces", "type", { type: "integer" });
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 15 || isNaN(data18)) {
          vErrors = note(vErrors, instancePath + "/displayPlaces", "maximum", { comparison: "<=", limit: 15 });
          errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          vErrors = note(vErrors, instancePath + "/displayPlaces", "minimum", { comparison: ">=", limit: 0 });
          errors++;
        }
      }
    }
    if (data.publishes !== void 0) {
      let data19 = data.publishes;
      if (typeof data19 === "string") {
        if (!obj53.includes(data19)) {
          vErrors = note(vErrors, instancePath + "/publishes", "enum", { allowed: obj53 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/publishes", "type", { type: "string" });
        errors++;
      }
    }
    if (data.grades !== void 0) {
      let data20 = data.grades;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.on === void 0) {
          vErrors = note(vErrors, instancePath + "/grades", "required", { missingProperty: "on" });
          errors++;
        }
        if (data20.levels === void 0) {
          vErrors = note(vErrors, instancePath + "/grades", "required", { missingProperty: "levels" });
          errors++;
        }
        if (data20.on !== void 0) {
          let data21 = data20.on;
          if (typeof data21 === "string") {
            if (!obj53.includes(data21)) {
              vErrors = note(vErrors, instancePath + "/grades/on", "enum", { allowed: obj53 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/grades/on", "type", { type: "string" });
            errors++;
          }
        }
        if (data20.levels !== void 0) {
          let data22 = data20.levels;
          if (Array.isArray(data22)) {
            if (data22.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/grades/levels", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data22.length < 1) {
              vErrors = note(vErrors, instancePath + "/grades/levels", "minItems", { limit: 1 });
              errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate113(data22[i1], { instancePath: instancePath + "/grades/levels/" + i1 })) {
                vErrors = join(vErrors, validate113.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/grades/levels", "type", { type: "array" });
            errors++;
          }
        }
        for (const key2 in data20) {
          if (!obj65.includes(key2)) {
            vErrors = note(vErrors, instancePath + "/grades", "known", { key: key2, known: obj65 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/grades", "type", { type: "object" });
        errors++;
      }
    }
    if (data.survey !== void 0) {
      let data24 = data.survey;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.whenNotHeld === void 0) {
          vErrors = note(vErrors, instancePath + "/survey", "required", { missingProperty: "whenNotHeld" });
          errors++;
        }
        if (data24.whenNotHeld !== void 0) {
          if (!validate140(data24.whenNotHeld, { instancePath: instancePath + "/survey/whenNotHeld" })) {
            vErrors = join(vErrors, validate140.errors);
            errors = vErrors.length;
          }
        }
        for (const key3 in data24) {
          if (!obj67.includes(key3)) {
            vErrors = note(vErrors, instancePath + "/survey", "known", { key: key3, known: obj67 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/survey", "type", { type: "object" });
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data26 = data.facts;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/facts", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key4 in data26) {
          const _errs46 = errors;
          if (typeof key4 === "string") {
            if (key4.length > 200) {
              vErrors = note(vErrors, instancePath + "/facts", "maxLength", { limit: 200 }, key4);
              errors++;
            }
            if (!pattern4.test(key4)) {
              vErrors = note(vErrors, instancePath + "/facts", "pattern", { expected: "factId" }, key4);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/facts", "type", { type: "string" }, key4);
            errors++;
          }
          var valid9 = _errs46 === errors;
          if (!valid9) {
            vErrors = note(vErrors, instancePath + "/facts", "propertyNames", { propertyName: key4 });
            errors++;
          }
        }
        for (const key5 in data26) {
          if (!validate42(data26[key5], { instancePath: instancePath + "/facts" + step(key5) })) {
            vErrors = join(vErrors, validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/facts", "type", { type: "object" });
        errors++;
      }
    }
    if (data.identities !== void 0) {
      let data28 = data.identities;
      if (Array.isArray(data28)) {
        if (data28.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/identities", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate82(data28[i2], { instancePath: instancePath + "/identities/" + i2 })) {
            vErrors = join(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/identities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.holidays !== void 0) {
      let data30 = data.holidays;
      if (Array.isArray(data30)) {
        if (data30.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/holidays", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate6(data30[i3], { instancePath: instancePath + "/holidays/" + i3 })) {
            vErrors = join(vErrors, validate6.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/holidays", "type", { type: "array" });
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data32 = data.actions;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (Object.keys(data32).length > 1e5) {
          vErrors = note(vErrors, instancePath + "/actions", "maxProperties", { limit: 1e5 });
          errors++;
        }
        for (const key6 in data32) {
          const _errs58 = errors;
          if (typeof key6 === "string") {
            if (key6.length > 200) {
              vErrors = note(vErrors, instancePath + "/actions", "maxLength", { limit: 200 }, key6);
              errors++;
            }
            if (!pattern3.test(key6)) {
              vErrors = note(vErrors, instancePath + "/actions", "pattern", { expected: "id" }, key6);
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/actions", "type", { type: "string" }, key6);
            errors++;
          }
          var valid15 = _errs58 === errors;
          if (!valid15) {
            vErrors = note(vErrors, instancePath + "/actions", "propertyNames", { propertyName: key6 });
            errors++;
          }
        }
        for (const key7 in data32) {
          if (!validate145(data32[key7], { instancePath: instancePath + "/actions" + step(key7) })) {
            vErrors = join(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/actions", "type", { type: "object" });
        errors++;
      }
    }
    if (data.nodes !== void 0) {
      let data34 = data.nodes;
      if (Array.isArray(data34)) {
        if (data34.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/nodes", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data34.length < 1) {
          vErrors = note(vErrors, instancePath + "/nodes", "minItems", { limit: 1 });
          errors++;
        }
        const len4 = data34.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate152(data34[i4], { instancePath: instancePath + "/nodes/" + i4 })) {
            vErrors = join(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/nodes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data36 = data.sources;
      if (Array.isArray(data36)) {
        if (data36.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/sources", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len5 = data36.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data37 = data36[i5];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.document === void 0) {
              vErrors = note(vErrors, instancePath + "/sources/" + i5, "required", { missingProperty: "document" });
              errors++;
            }
            if (data37.document !== void 0) {
              let data38 = data37.document;
              if (typeof data38 === "string") {
                if (data38.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data38.length < 1) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "type", { type: "string" });
                errors++;
              }
            }
            if (data37.place !== void 0) {
              let data39 = data37.place;
              if (typeof data39 === "string") {
                if (data39.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data39.length < 1) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "type", { type: "string" });
                errors++;
              }
            }
            if (data37.url !== void 0) {
              let data40 = data37.url;
              if (typeof data40 === "string") {
                if (data40.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (!pattern9.test(data40)) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "pattern", { expected: "url" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "type", { type: "string" });
                errors++;
              }
            }
            if (data37.note !== void 0) {
              if (!validate46(data37.note, { instancePath: instancePath + "/sources/" + i5 + "/note" })) {
                vErrors = join(vErrors, validate46.errors);
                errors = vErrors.length;
              }
            }
            for (const key8 in data37) {
              if (!obj95.includes(key8)) {
                vErrors = note(vErrors, instancePath + "/sources/" + i5, "known", { key: key8, known: obj95 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/sources/" + i5, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/sources", "type", { type: "array" });
        errors++;
      }
    }
    if (data.tailoredFrom !== void 0) {
      let data42 = data.tailoredFrom;
      if (Array.isArray(data42)) {
        if (data42.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/tailoredFrom", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data42.length < 1) {
          vErrors = note(vErrors, instancePath + "/tailoredFrom", "minItems", { limit: 1 });
          errors++;
        }
        const len6 = data42.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate207(data42[i6], { instancePath: instancePath + "/tailoredFrom/" + i6 })) {
            vErrors = join(vErrors, validate207.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/tailoredFrom", "type", { type: "array" });
        errors++;
      }
    }
    for (const key9 in data) {
      if (!obj97.includes(key9)) {
        vErrors = note(vErrors, instancePath, "known", { key: key9, known: obj97 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var validateTailoring = validate210;
var obj106 = ["family", "years", "unitTypes", "displayPlaces", "publishes", "grades", "survey", "holidays"];
var obj107 = ["grades", "survey", "holidays"];
var obj108 = ["set", "unset", "source"];
function validate217(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.set !== void 0) {
      let data0 = data.set;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.family !== void 0) {
          let data1 = data0.family;
          if (typeof data1 === "string") {
            if (data1.length > 200) {
              vErrors = note(vErrors, instancePath + "/set/family", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data1)) {
              vErrors = note(vErrors, instancePath + "/set/family", "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/family", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.years !== void 0) {
          let data2 = data0.years;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.from === void 0) {
              vErrors = note(vErrors, instancePath + "/set/years", "required", { missingProperty: "from" });
              errors++;
            }
            if (data2.from !== void 0) {
              let data3 = data2.from;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                vErrors = note(vErrors, instancePath + "/set/years/from", "type", { type: "integer" });
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 2999 || isNaN(data3)) {
                  vErrors = note(vErrors, instancePath + "/set/years/from", "maximum", { comparison: "<=", limit: 2999 });
                  errors++;
                }
                if (data3 < 1900 || isNaN(data3)) {
                  vErrors = note(vErrors, instancePath + "/set/years/from", "minimum", { comparison: ">=", limit: 1900 });
                  errors++;
                }
              }
            }
            if (data2.to !== void 0) {
              let data4 = data2.to;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                vErrors = note(vErrors, instancePath + "/set/years/to", "type", { type: "integer" });
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 2999 || isNaN(data4)) {
                  vErrors = note(vErrors, instancePath + "/set/years/to", "maximum", { comparison: "<=", limit: 2999 });
                  errors++;
                }
                if (data4 < 1900 || isNaN(data4)) {
                  vErrors = note(vErrors, instancePath + "/set/years/to", "minimum", { comparison: ">=", limit: 1900 });
                  errors++;
                }
              }
            }
            for (const key0 in data2) {
              if (!obj45.includes(key0)) {
                vErrors = note(vErrors, instancePath + "/set/years", "known", { key: key0, known: obj45 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/years", "type", { type: "object" });
            errors++;
          }
        }
        if (data0.unitTypes !== void 0) {
          let data5 = data0.unitTypes;
          if (Array.isArray(data5)) {
            if (data5.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/unitTypes", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (data6.length > 200) {
                  vErrors = note(vErrors, instancePath + "/set/unitTypes/" + i0, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data6)) {
                  vErrors = note(vErrors, instancePath + "/set/unitTypes/" + i0, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/unitTypes/" + i0, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/unitTypes", "type", { type: "array" });
            errors++;
          }
        }
        if (data0.displayPlaces !== void 0) {
          let data7 = data0.displayPlaces;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            vErrors = note(vErrors, instancePath + "/set/displayPlaces", "type", { type: "integer" });
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 15 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/set/displayPlaces", "maximum", { comparison: "<=", limit: 15 });
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              vErrors = note(vErrors, instancePath + "/set/displayPlaces", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data0.publishes !== void 0) {
          let data8 = data0.publishes;
          if (typeof data8 === "string") {
            if (!obj53.includes(data8)) {
              vErrors = note(vErrors, instancePath + "/set/publishes", "enum", { allowed: obj53 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/publishes", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.grades !== void 0) {
          let data9 = data0.grades;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.on === void 0) {
              vErrors = note(vErrors, instancePath + "/set/grades", "required", { missingProperty: "on" });
              errors++;
            }
            if (data9.levels === void 0) {
              vErrors = note(vErrors, instancePath + "/set/grades", "required", { missingProperty: "levels" });
              errors++;
            }
            if (data9.on !== void 0) {
              let data10 = data9.on;
              if (typeof data10 === "string") {
                if (!obj53.includes(data10)) {
                  vErrors = note(vErrors, instancePath + "/set/grades/on", "enum", { allowed: obj53 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/grades/on", "type", { type: "string" });
                errors++;
              }
            }
            if (data9.levels !== void 0) {
              let data11 = data9.levels;
              if (Array.isArray(data11)) {
                if (data11.length > 1e5) {
                  vErrors = note(vErrors, instancePath + "/set/grades/levels", "maxItems", { limit: 1e5 });
                  errors++;
                }
                if (data11.length < 1) {
                  vErrors = note(vErrors, instancePath + "/set/grades/levels", "minItems", { limit: 1 });
                  errors++;
                }
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate113(data11[i1], { instancePath: instancePath + "/set/grades/levels/" + i1 })) {
                    vErrors = join(vErrors, validate113.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/grades/levels", "type", { type: "array" });
                errors++;
              }
            }
            for (const key1 in data9) {
              if (!obj65.includes(key1)) {
                vErrors = note(vErrors, instancePath + "/set/grades", "known", { key: key1, known: obj65 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/grades", "type", { type: "object" });
            errors++;
          }
        }
        if (data0.survey !== void 0) {
          let data13 = data0.survey;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.whenNotHeld === void 0) {
              vErrors = note(vErrors, instancePath + "/set/survey", "required", { missingProperty: "whenNotHeld" });
              errors++;
            }
            if (data13.whenNotHeld !== void 0) {
              if (!validate140(data13.whenNotHeld, { instancePath: instancePath + "/set/survey/whenNotHeld" })) {
                vErrors = join(vErrors, validate140.errors);
                errors = vErrors.length;
              }
            }
            for (const key2 in data13) {
              if (!obj67.includes(key2)) {
                vErrors = note(vErrors, instancePath + "/set/survey", "known", { key: key2, known: obj67 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/survey", "type", { type: "object" });
            errors++;
          }
        }
        if (data0.holidays !== void 0) {
          let data15 = data0.holidays;
          if (Array.isArray(data15)) {
            if (data15.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/holidays", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate6(data15[i2], { instancePath: instancePath + "/set/holidays/" + i2 })) {
                vErrors = join(vErrors, validate6.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/holidays", "type", { type: "array" });
            errors++;
          }
        }
        for (const key3 in data0) {
          if (!obj106.includes(key3)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key3, known: obj106 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data17 = data.unset;
      if (Array.isArray(data17)) {
        if (data17.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data17.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data18 = data17[i3];
          if (typeof data18 === "string") {
            if (!obj107.includes(data18)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i3, "enum", { allowed: obj107 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key4 in data) {
      if (!obj108.includes(key4)) {
        vErrors = note(vErrors, instancePath, "known", { key: key4, known: obj108 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate217.errors = vErrors;
  return errors === 0;
}
var obj112 = ["join", "whenMissing", "rounding", "lowest", "highest"];
function validate223(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.set !== void 0) {
      let data0 = data.set;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.max !== void 0) {
          let data1 = data0.max;
          if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
            vErrors = note(vErrors, instancePath + "/set/max", "type", { type: obj12 });
            errors++;
          }
          if (typeof data1 === "string") {
            if (data1.length > 200) {
              vErrors = note(vErrors, instancePath + "/set/max", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern12.test(data1)) {
              vErrors = note(vErrors, instancePath + "/set/max", "pattern", { expected: "decimal" });
              errors++;
            }
          }
        }
        if (data0.join !== void 0) {
          if (!validate106(data0.join, { instancePath: instancePath + "/set/join" })) {
            vErrors = join(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
        if (data0.whenMissing !== void 0) {
          let data3 = data0.whenMissing;
          if (typeof data3 === "string") {
            if (!obj49.includes(data3)) {
              vErrors = note(vErrors, instancePath + "/set/whenMissing", "enum", { allowed: obj49 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/whenMissing", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.rounding !== void 0) {
          if (!validate108(data0.rounding, { instancePath: instancePath + "/set/rounding" })) {
            vErrors = join(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
        if (data0.lowest !== void 0) {
          if (!validate34(data0.lowest, { instancePath: instancePath + "/set/lowest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data0.highest !== void 0) {
          if (!validate34(data0.highest, { instancePath: instancePath + "/set/highest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data0) {
          if (!obj52.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key0, known: obj52 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data7 = data.unset;
      if (Array.isArray(data7)) {
        if (data7.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data7.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (!obj112.includes(data8)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i0, "enum", { allowed: obj112 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!obj108.includes(key1)) {
        vErrors = note(vErrors, instancePath, "known", { key: key1, known: obj108 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
var obj114 = ["title", "from", "requires", "quota"];
var obj115 = ["from", "requires", "quota"];
var obj117 = ["grade", "set", "unset", "drop", "add", "before", "after", "source"];
function validate230(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grade === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "grade" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.grade !== void 0) {
      let data0 = data.grade;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/grade", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/grade", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/grade", "type", { type: "string" });
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.title !== void 0) {
          if (!validate40(data1.title, { instancePath: instancePath + "/set/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.from !== void 0) {
          if (!validate34(data1.from, { instancePath: instancePath + "/set/from" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.requires !== void 0) {
          let data4 = data1.requires;
          if (Array.isArray(data4)) {
            if (data4.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/requires", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data4.length < 1) {
              vErrors = note(vErrors, instancePath + "/set/requires", "minItems", { limit: 1 });
              errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate116(data4[i0], { instancePath: instancePath + "/set/requires/" + i0 })) {
                vErrors = join(vErrors, validate116.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/requires", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.quota !== void 0) {
          if (!validate136(data1.quota, { instancePath: instancePath + "/set/quota" })) {
            vErrors = join(vErrors, validate136.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data1) {
          if (!obj114.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key0, known: obj114 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data7 = data.unset;
      if (Array.isArray(data7)) {
        if (data7.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data7.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (!obj115.includes(data8)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i1, "enum", { allowed: obj115 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data9 = data.drop;
      if (typeof data9 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/drop", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data9) {
        vErrors = note(vErrors, instancePath + "/drop", "const", { allowed: true });
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data10 = data.add;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.title === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "title" });
          errors++;
        }
        if (data10.title !== void 0) {
          if (!validate40(data10.title, { instancePath: instancePath + "/add/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data10.from !== void 0) {
          if (!validate34(data10.from, { instancePath: instancePath + "/add/from" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data10.requires !== void 0) {
          let data13 = data10.requires;
          if (Array.isArray(data13)) {
            if (data13.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/requires", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data13.length < 1) {
              vErrors = note(vErrors, instancePath + "/add/requires", "minItems", { limit: 1 });
              errors++;
            }
            const len2 = data13.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate116(data13[i2], { instancePath: instancePath + "/add/requires/" + i2 })) {
                vErrors = join(vErrors, validate116.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/requires", "type", { type: "array" });
            errors++;
          }
        }
        if (data10.quota !== void 0) {
          if (!validate136(data10.quota, { instancePath: instancePath + "/add/quota" })) {
            vErrors = join(vErrors, validate136.errors);
            errors = vErrors.length;
          }
        }
        for (const key1 in data10) {
          if (!obj114.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/add", "known", { key: key1, known: obj114 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/add", "type", { type: "object" });
        errors++;
      }
    }
    if (data.before !== void 0) {
      let data16 = data.before;
      if (typeof data16 === "string") {
        if (data16.length > 200) {
          vErrors = note(vErrors, instancePath + "/before", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data16)) {
          vErrors = note(vErrors, instancePath + "/before", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/before", "type", { type: "string" });
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data17 = data.after;
      if (typeof data17 === "string") {
        if (data17.length > 200) {
          vErrors = note(vErrors, instancePath + "/after", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data17)) {
          vErrors = note(vErrors, instancePath + "/after", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/after", "type", { type: "string" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!obj117.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj117 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
var obj128 = ["title", "max", "lowest", "role", "scoredBy", "join", "whenMissing", "weight", "rounding", "rule", "notApplicable", "didNotArise", "documents", "actions", "note", "children"];
function validate252(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.max === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "max" });
      errors++;
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
        vErrors = note(vErrors, instancePath + "/max", "type", { type: obj12 });
        errors++;
      }
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          vErrors = note(vErrors, instancePath + "/max", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern12.test(data1)) {
          vErrors = note(vErrors, instancePath + "/max", "pattern", { expected: "decimal" });
          errors++;
        }
      }
    }
    if (data.lowest !== void 0) {
      if (!validate34(data.lowest, { instancePath: instancePath + "/lowest" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data3 = data.role;
      if (typeof data3 === "string") {
        if (!obj73.includes(data3)) {
          vErrors = note(vErrors, instancePath + "/role", "enum", { allowed: obj73 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/role", "type", { type: "string" });
        errors++;
      }
    }
    if (data.scoredBy !== void 0) {
      let data4 = data.scoredBy;
      if (typeof data4 === "string") {
        if (!obj74.includes(data4)) {
          vErrors = note(vErrors, instancePath + "/scoredBy", "enum", { allowed: obj74 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/scoredBy", "type", { type: "string" });
        errors++;
      }
    }
    if (data.join !== void 0) {
      if (!validate106(data.join, { instancePath: instancePath + "/join" })) {
        vErrors = join(vErrors, validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.whenMissing !== void 0) {
      let data6 = data.whenMissing;
      if (typeof data6 === "string") {
        if (!obj49.includes(data6)) {
          vErrors = note(vErrors, instancePath + "/whenMissing", "enum", { allowed: obj49 });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/whenMissing", "type", { type: "string" });
        errors++;
      }
    }
    if (data.weight !== void 0) {
      if (!validate34(data.weight, { instancePath: instancePath + "/weight" })) {
        vErrors = join(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.rounding !== void 0) {
      if (!validate108(data.rounding, { instancePath: instancePath + "/rounding" })) {
        vErrors = join(vErrors, validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate158(data.rule, { instancePath: instancePath + "/rule" })) {
        vErrors = join(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.notApplicable !== void 0) {
      if (!validate197(data.notApplicable, { instancePath: instancePath + "/notApplicable" })) {
        vErrors = join(vErrors, validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.didNotArise !== void 0) {
      if (!validate197(data.didNotArise, { instancePath: instancePath + "/didNotArise" })) {
        vErrors = join(vErrors, validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.documents !== void 0) {
      let data12 = data.documents;
      if (Array.isArray(data12)) {
        if (data12.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/documents", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data12[i0], { instancePath: instancePath + "/documents/" + i0 })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/documents", "type", { type: "array" });
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data14 = data.actions;
      if (Array.isArray(data14)) {
        if (data14.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/actions", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (typeof data15 === "string") {
            if (data15.length > 200) {
              vErrors = note(vErrors, instancePath + "/actions/" + i1, "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern3.test(data15)) {
              vErrors = note(vErrors, instancePath + "/actions/" + i1, "pattern", { expected: "id" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/actions/" + i1, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/actions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate46(data.note, { instancePath: instancePath + "/note" })) {
        vErrors = join(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.children !== void 0) {
      let data17 = data.children;
      if (Array.isArray(data17)) {
        if (data17.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/children", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data17.length < 1) {
          vErrors = note(vErrors, instancePath + "/children", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate152(data17[i2], { instancePath: instancePath + "/children/" + i2 })) {
            vErrors = join(vErrors, validate152.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/children", "type", { type: "array" });
        errors++;
      }
    }
    for (const key0 in data) {
      if (!obj128.includes(key0)) {
        vErrors = note(vErrors, instancePath, "known", { key: key0, known: obj128 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var obj122 = ["title", "max", "lowest", "role", "scoredBy", "join", "whenMissing", "weight", "rounding", "rule", "notApplicable", "didNotArise", "documents", "actions", "note"];
var obj123 = ["lowest", "role", "scoredBy", "join", "whenMissing", "weight", "rounding", "rule", "notApplicable", "didNotArise", "documents", "actions", "note"];
var obj129 = ["string", "null"];
var obj130 = ["node", "set", "unset", "drop", "add", "under", "before", "after", "source"];
function validate241(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.node === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "node" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.node !== void 0) {
      let data0 = data.node;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/node", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data0)) {
          vErrors = note(vErrors, instancePath + "/node", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/node", "type", { type: "string" });
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.title !== void 0) {
          if (!validate40(data1.title, { instancePath: instancePath + "/set/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.max !== void 0) {
          let data3 = data1.max;
          if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string" && data3 !== null) {
            vErrors = note(vErrors, instancePath + "/set/max", "type", { type: obj12 });
            errors++;
          }
          if (typeof data3 === "string") {
            if (data3.length > 200) {
              vErrors = note(vErrors, instancePath + "/set/max", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern12.test(data3)) {
              vErrors = note(vErrors, instancePath + "/set/max", "pattern", { expected: "decimal" });
              errors++;
            }
          }
        }
        if (data1.lowest !== void 0) {
          if (!validate34(data1.lowest, { instancePath: instancePath + "/set/lowest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.role !== void 0) {
          let data5 = data1.role;
          if (typeof data5 === "string") {
            if (!obj73.includes(data5)) {
              vErrors = note(vErrors, instancePath + "/set/role", "enum", { allowed: obj73 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/role", "type", { type: "string" });
            errors++;
          }
        }
        if (data1.scoredBy !== void 0) {
          let data6 = data1.scoredBy;
          if (typeof data6 === "string") {
            if (!obj74.includes(data6)) {
              vErrors = note(vErrors, instancePath + "/set/scoredBy", "enum", { allowed: obj74 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/scoredBy", "type", { type: "string" });
            errors++;
          }
        }
        if (data1.join !== void 0) {
          if (!validate106(data1.join, { instancePath: instancePath + "/set/join" })) {
            vErrors = join(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
        if (data1.whenMissing !== void 0) {
          let data8 = data1.whenMissing;
          if (typeof data8 === "string") {
            if (!obj49.includes(data8)) {
              vErrors = note(vErrors, instancePath + "/set/whenMissing", "enum", { allowed: obj49 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/whenMissing", "type", { type: "string" });
            errors++;
          }
        }
        if (data1.weight !== void 0) {
          if (!validate34(data1.weight, { instancePath: instancePath + "/set/weight" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.rounding !== void 0) {
          if (!validate108(data1.rounding, { instancePath: instancePath + "/set/rounding" })) {
            vErrors = join(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
        if (data1.rule !== void 0) {
          if (!validate158(data1.rule, { instancePath: instancePath + "/set/rule" })) {
            vErrors = join(vErrors, validate158.errors);
            errors = vErrors.length;
          }
        }
        if (data1.notApplicable !== void 0) {
          if (!validate197(data1.notApplicable, { instancePath: instancePath + "/set/notApplicable" })) {
            vErrors = join(vErrors, validate197.errors);
            errors = vErrors.length;
          }
        }
        if (data1.didNotArise !== void 0) {
          if (!validate197(data1.didNotArise, { instancePath: instancePath + "/set/didNotArise" })) {
            vErrors = join(vErrors, validate197.errors);
            errors = vErrors.length;
          }
        }
        if (data1.documents !== void 0) {
          let data14 = data1.documents;
          if (Array.isArray(data14)) {
            if (data14.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/documents", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate40(data14[i0], { instancePath: instancePath + "/set/documents/" + i0 })) {
                vErrors = join(vErrors, validate40.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/documents", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.actions !== void 0) {
          let data16 = data1.actions;
          if (Array.isArray(data16)) {
            if (data16.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/actions", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len1 = data16.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data17 = data16[i1];
              if (typeof data17 === "string") {
                if (data17.length > 200) {
                  vErrors = note(vErrors, instancePath + "/set/actions/" + i1, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data17)) {
                  vErrors = note(vErrors, instancePath + "/set/actions/" + i1, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/actions/" + i1, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/actions", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.note !== void 0) {
          if (!validate46(data1.note, { instancePath: instancePath + "/set/note" })) {
            vErrors = join(vErrors, validate46.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data1) {
          if (!obj122.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key0, known: obj122 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data19 = data.unset;
      if (Array.isArray(data19)) {
        if (data19.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data19.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (typeof data20 === "string") {
            if (!obj123.includes(data20)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i2, "enum", { allowed: obj123 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data21 = data.drop;
      if (typeof data21 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/drop", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data21) {
        vErrors = note(vErrors, instancePath + "/drop", "const", { allowed: true });
        errors++;
      }
    }
    if (data.add !== void 0) {
      if (!validate252(data.add, { instancePath: instancePath + "/add" })) {
        vErrors = join(vErrors, validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.under !== void 0) {
      let data23 = data.under;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = note(vErrors, instancePath + "/under", "type", { type: obj129 });
        errors++;
      }
      if (typeof data23 === "string") {
        if (data23.length > 200) {
          vErrors = note(vErrors, instancePath + "/under", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data23)) {
          vErrors = note(vErrors, instancePath + "/under", "pattern", { expected: "code" });
          errors++;
        }
      }
    }
    if (data.before !== void 0) {
      let data24 = data.before;
      if (typeof data24 === "string") {
        if (data24.length > 200) {
          vErrors = note(vErrors, instancePath + "/before", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data24)) {
          vErrors = note(vErrors, instancePath + "/before", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/before", "type", { type: "string" });
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data25 = data.after;
      if (typeof data25 === "string") {
        if (data25.length > 200) {
          vErrors = note(vErrors, instancePath + "/after", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern5.test(data25)) {
          vErrors = note(vErrors, instancePath + "/after", "pattern", { expected: "code" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/after", "type", { type: "string" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (!obj130.includes(key1)) {
        vErrors = note(vErrors, instancePath, "known", { key: key1, known: obj130 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
var obj132 = ["type", "title", "description", "unit", "change", "merge", "choices", "ordered", "lowest", "highest", "partOf", "derived", "moves"];
var obj133 = ["description", "unit", "merge", "choices", "ordered", "lowest", "highest", "partOf", "derived", "moves"];
var obj136 = ["fact", "set", "unset", "drop", "add", "source"];
function validate267(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "fact" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.fact !== void 0) {
      let data0 = data.fact;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/fact", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern4.test(data0)) {
          vErrors = note(vErrors, instancePath + "/fact", "pattern", { expected: "factId" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/fact", "type", { type: "string" });
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.type !== void 0) {
          if (!validate43(data1.type, { instancePath: instancePath + "/set/type" })) {
            vErrors = join(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data1.title !== void 0) {
          if (!validate40(data1.title, { instancePath: instancePath + "/set/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.description !== void 0) {
          if (!validate46(data1.description, { instancePath: instancePath + "/set/description" })) {
            vErrors = join(vErrors, validate46.errors);
            errors = vErrors.length;
          }
        }
        if (data1.unit !== void 0) {
          if (!validate40(data1.unit, { instancePath: instancePath + "/set/unit" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.change !== void 0) {
          let data6 = data1.change;
          if (typeof data6 === "string") {
            if (!obj23.includes(data6)) {
              vErrors = note(vErrors, instancePath + "/set/change", "enum", { allowed: obj23 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/change", "type", { type: "string" });
            errors++;
          }
        }
        if (data1.merge !== void 0) {
          if (!validate49(data1.merge, { instancePath: instancePath + "/set/merge" })) {
            vErrors = join(vErrors, validate49.errors);
            errors = vErrors.length;
          }
        }
        if (data1.choices !== void 0) {
          let data8 = data1.choices;
          if (Array.isArray(data8)) {
            if (data8.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/choices", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data8.length < 1) {
              vErrors = note(vErrors, instancePath + "/set/choices", "minItems", { limit: 1 });
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate51(data8[i0], { instancePath: instancePath + "/set/choices/" + i0 })) {
                vErrors = join(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/choices", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.ordered !== void 0) {
          if (typeof data1.ordered !== "boolean") {
            vErrors = note(vErrors, instancePath + "/set/ordered", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data1.lowest !== void 0) {
          if (!validate34(data1.lowest, { instancePath: instancePath + "/set/lowest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.highest !== void 0) {
          if (!validate34(data1.highest, { instancePath: instancePath + "/set/highest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.partOf !== void 0) {
          if (!validate56(data1.partOf, { instancePath: instancePath + "/set/partOf" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data1.derived !== void 0) {
          if (!validate58(data1.derived, { instancePath: instancePath + "/set/derived" })) {
            vErrors = join(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data1.moves !== void 0) {
          let data15 = data1.moves;
          if (Array.isArray(data15)) {
            if (data15.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/moves", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len1 = data15.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate75(data15[i1], { instancePath: instancePath + "/set/moves/" + i1 })) {
                vErrors = join(vErrors, validate75.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/moves", "type", { type: "array" });
            errors++;
          }
        }
        for (const key0 in data1) {
          if (!obj132.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key0, known: obj132 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data17 = data.unset;
      if (Array.isArray(data17)) {
        if (data17.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data17.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (typeof data18 === "string") {
            if (!obj133.includes(data18)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i2, "enum", { allowed: obj133 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i2, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data19 = data.drop;
      if (typeof data19 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/drop", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data19) {
        vErrors = note(vErrors, instancePath + "/drop", "const", { allowed: true });
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data20 = data.add;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.type === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "type" });
          errors++;
        }
        if (data20.title === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "title" });
          errors++;
        }
        if (data20.change === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "change" });
          errors++;
        }
        if (data20.type !== void 0) {
          if (!validate43(data20.type, { instancePath: instancePath + "/add/type" })) {
            vErrors = join(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data20.title !== void 0) {
          if (!validate40(data20.title, { instancePath: instancePath + "/add/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data20.description !== void 0) {
          if (!validate46(data20.description, { instancePath: instancePath + "/add/description" })) {
            vErrors = join(vErrors, validate46.errors);
            errors = vErrors.length;
          }
        }
        if (data20.unit !== void 0) {
          if (!validate40(data20.unit, { instancePath: instancePath + "/add/unit" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data20.change !== void 0) {
          let data25 = data20.change;
          if (typeof data25 === "string") {
            if (!obj23.includes(data25)) {
              vErrors = note(vErrors, instancePath + "/add/change", "enum", { allowed: obj23 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/change", "type", { type: "string" });
            errors++;
          }
        }
        if (data20.merge !== void 0) {
          if (!validate49(data20.merge, { instancePath: instancePath + "/add/merge" })) {
            vErrors = join(vErrors, validate49.errors);
            errors = vErrors.length;
          }
        }
        if (data20.choices !== void 0) {
          let data27 = data20.choices;
          if (Array.isArray(data27)) {
            if (data27.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/choices", "maxItems", { limit: 1e5 });
              errors++;
            }
            if (data27.length < 1) {
              vErrors = note(vErrors, instancePath + "/add/choices", "minItems", { limit: 1 });
              errors++;
            }
            const len3 = data27.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate51(data27[i3], { instancePath: instancePath + "/add/choices/" + i3 })) {
                vErrors = join(vErrors, validate51.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/choices", "type", { type: "array" });
            errors++;
          }
        }
        if (data20.ordered !== void 0) {
          if (typeof data20.ordered !== "boolean") {
            vErrors = note(vErrors, instancePath + "/add/ordered", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data20.lowest !== void 0) {
          if (!validate34(data20.lowest, { instancePath: instancePath + "/add/lowest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data20.highest !== void 0) {
          if (!validate34(data20.highest, { instancePath: instancePath + "/add/highest" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data20.partOf !== void 0) {
          if (!validate56(data20.partOf, { instancePath: instancePath + "/add/partOf" })) {
            vErrors = join(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data20.derived !== void 0) {
          if (!validate58(data20.derived, { instancePath: instancePath + "/add/derived" })) {
            vErrors = join(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data20.moves !== void 0) {
          let data34 = data20.moves;
          if (Array.isArray(data34)) {
            if (data34.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/moves", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len4 = data34.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (!validate75(data34[i4], { instancePath: instancePath + "/add/moves/" + i4 })) {
                vErrors = join(vErrors, validate75.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/moves", "type", { type: "array" });
            errors++;
          }
        }
        for (const key1 in data20) {
          if (!obj132.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/add", "known", { key: key1, known: obj132 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/add", "type", { type: "object" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!obj136.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj136 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
var obj140 = ["title", "lead", "sets", "moves", "leadDays", "personDays", "requires", "excludes", "documents"];
var obj141 = ["sets", "moves", "requires", "excludes", "documents"];
var obj146 = ["action", "set", "unset", "drop", "add", "source"];
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "action" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/action", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/action", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/action", "type", { type: "string" });
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.title !== void 0) {
          if (!validate40(data1.title, { instancePath: instancePath + "/set/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.lead !== void 0) {
          if (!validate40(data1.lead, { instancePath: instancePath + "/set/lead" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.sets !== void 0) {
          let data4 = data1.sets;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (Object.keys(data4).length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/sets", "maxProperties", { limit: 1e5 });
              errors++;
            }
            for (const key0 in data4) {
              const _errs9 = errors;
              if (typeof key0 === "string") {
                if (key0.length > 200) {
                  vErrors = note(vErrors, instancePath + "/set/sets", "maxLength", { limit: 200 }, key0);
                  errors++;
                }
                if (!pattern4.test(key0)) {
                  vErrors = note(vErrors, instancePath + "/set/sets", "pattern", { expected: "factId" }, key0);
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/sets", "type", { type: "string" }, key0);
                errors++;
              }
              var valid2 = _errs9 === errors;
              if (!valid2) {
                vErrors = note(vErrors, instancePath + "/set/sets", "propertyNames", { propertyName: key0 });
                errors++;
              }
            }
            for (const key1 in data4) {
              let data5 = data4[key1];
              if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
                vErrors = note(vErrors, instancePath + "/set/sets" + step(key1), "type", { type: obj68 });
                errors++;
              }
              if (typeof data5 === "string") {
                if (data5.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/set/sets" + step(key1), "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data5.length < 1) {
                  vErrors = note(vErrors, instancePath + "/set/sets" + step(key1), "minLength", { limit: 1 });
                  errors++;
                }
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/sets", "type", { type: "object" });
            errors++;
          }
        }
        if (data1.moves !== void 0) {
          let data6 = data1.moves;
          if (Array.isArray(data6)) {
            if (data6.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/moves", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.move === void 0) {
                  vErrors = note(vErrors, instancePath + "/set/moves/" + i0, "required", { missingProperty: "move" });
                  errors++;
                }
                if (data7.times === void 0) {
                  vErrors = note(vErrors, instancePath + "/set/moves/" + i0, "required", { missingProperty: "times" });
                  errors++;
                }
                if (data7.move !== void 0) {
                  let data8 = data7.move;
                  if (typeof data8 === "string") {
                    if (data8.length > 200) {
                      vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/move", "maxLength", { limit: 200 });
                      errors++;
                    }
                    if (!pattern3.test(data8)) {
                      vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/move", "pattern", { expected: "id" });
                      errors++;
                    }
                  } else {
                    vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/move", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data7.times !== void 0) {
                  let data9 = data7.times;
                  if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
                    vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/times", "type", { type: obj17 });
                    errors++;
                  }
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 < 0 || isNaN(data9)) {
                      vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/times", "minimum", { comparison: ">=", limit: 0 });
                      errors++;
                    }
                  }
                  if (typeof data9 === "string") {
                    if (data9.length > 200) {
                      vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/times", "maxLength", { limit: 200 });
                      errors++;
                    }
                    if (!pattern4.test(data9)) {
                      vErrors = note(vErrors, instancePath + "/set/moves/" + i0 + "/times", "pattern", { expected: "factId" });
                      errors++;
                    }
                  }
                }
                for (const key2 in data7) {
                  if (!obj70.includes(key2)) {
                    vErrors = note(vErrors, instancePath + "/set/moves/" + i0, "known", { key: key2, known: obj70 });
                    errors++;
                  }
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/moves/" + i0, "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/moves", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.leadDays !== void 0) {
          let data10 = data1.leadDays;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            vErrors = note(vErrors, instancePath + "/set/leadDays", "type", { type: "integer" });
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 1e5 || isNaN(data10)) {
              vErrors = note(vErrors, instancePath + "/set/leadDays", "maximum", { comparison: "<=", limit: 1e5 });
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              vErrors = note(vErrors, instancePath + "/set/leadDays", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data1.personDays !== void 0) {
          if (!validate34(data1.personDays, { instancePath: instancePath + "/set/personDays" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data1.requires !== void 0) {
          let data12 = data1.requires;
          if (Array.isArray(data12)) {
            if (data12.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/requires", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              if (typeof data13 === "string") {
                if (data13.length > 200) {
                  vErrors = note(vErrors, instancePath + "/set/requires/" + i1, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data13)) {
                  vErrors = note(vErrors, instancePath + "/set/requires/" + i1, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/requires/" + i1, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/requires", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.excludes !== void 0) {
          let data14 = data1.excludes;
          if (Array.isArray(data14)) {
            if (data14.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/excludes", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data15 = data14[i2];
              if (typeof data15 === "string") {
                if (data15.length > 200) {
                  vErrors = note(vErrors, instancePath + "/set/excludes/" + i2, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data15)) {
                  vErrors = note(vErrors, instancePath + "/set/excludes/" + i2, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/set/excludes/" + i2, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/excludes", "type", { type: "array" });
            errors++;
          }
        }
        if (data1.documents !== void 0) {
          let data16 = data1.documents;
          if (Array.isArray(data16)) {
            if (data16.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/set/documents", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++) {
              if (!validate40(data16[i3], { instancePath: instancePath + "/set/documents/" + i3 })) {
                vErrors = join(vErrors, validate40.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/set/documents", "type", { type: "array" });
            errors++;
          }
        }
        for (const key3 in data1) {
          if (!obj140.includes(key3)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key3, known: obj140 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.unset !== void 0) {
      let data18 = data.unset;
      if (Array.isArray(data18)) {
        if (data18.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/unset", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data18.length < 1) {
          vErrors = note(vErrors, instancePath + "/unset", "minItems", { limit: 1 });
          errors++;
        }
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data19 = data18[i4];
          if (typeof data19 === "string") {
            if (!obj141.includes(data19)) {
              vErrors = note(vErrors, instancePath + "/unset/" + i4, "enum", { allowed: obj141 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/unset/" + i4, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/unset", "type", { type: "array" });
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data20 = data.drop;
      if (typeof data20 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/drop", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data20) {
        vErrors = note(vErrors, instancePath + "/drop", "const", { allowed: true });
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data21 = data.add;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.title === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "title" });
          errors++;
        }
        if (data21.lead === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "lead" });
          errors++;
        }
        if (data21.leadDays === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "leadDays" });
          errors++;
        }
        if (data21.personDays === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "personDays" });
          errors++;
        }
        if (data21.title !== void 0) {
          if (!validate40(data21.title, { instancePath: instancePath + "/add/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data21.lead !== void 0) {
          if (!validate40(data21.lead, { instancePath: instancePath + "/add/lead" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data21.sets !== void 0) {
          let data24 = data21.sets;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (Object.keys(data24).length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/sets", "maxProperties", { limit: 1e5 });
              errors++;
            }
            for (const key4 in data24) {
              const _errs46 = errors;
              if (typeof key4 === "string") {
                if (key4.length > 200) {
                  vErrors = note(vErrors, instancePath + "/add/sets", "maxLength", { limit: 200 }, key4);
                  errors++;
                }
                if (!pattern4.test(key4)) {
                  vErrors = note(vErrors, instancePath + "/add/sets", "pattern", { expected: "factId" }, key4);
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/add/sets", "type", { type: "string" }, key4);
                errors++;
              }
              var valid16 = _errs46 === errors;
              if (!valid16) {
                vErrors = note(vErrors, instancePath + "/add/sets", "propertyNames", { propertyName: key4 });
                errors++;
              }
            }
            for (const key5 in data24) {
              let data25 = data24[key5];
              if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
                vErrors = note(vErrors, instancePath + "/add/sets" + step(key5), "type", { type: obj68 });
                errors++;
              }
              if (typeof data25 === "string") {
                if (data25.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/add/sets" + step(key5), "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data25.length < 1) {
                  vErrors = note(vErrors, instancePath + "/add/sets" + step(key5), "minLength", { limit: 1 });
                  errors++;
                }
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/sets", "type", { type: "object" });
            errors++;
          }
        }
        if (data21.moves !== void 0) {
          let data26 = data21.moves;
          if (Array.isArray(data26)) {
            if (data26.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/moves", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len5 = data26.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data27 = data26[i5];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.move === void 0) {
                  vErrors = note(vErrors, instancePath + "/add/moves/" + i5, "required", { missingProperty: "move" });
                  errors++;
                }
                if (data27.times === void 0) {
                  vErrors = note(vErrors, instancePath + "/add/moves/" + i5, "required", { missingProperty: "times" });
                  errors++;
                }
                if (data27.move !== void 0) {
                  let data28 = data27.move;
                  if (typeof data28 === "string") {
                    if (data28.length > 200) {
                      vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/move", "maxLength", { limit: 200 });
                      errors++;
                    }
                    if (!pattern3.test(data28)) {
                      vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/move", "pattern", { expected: "id" });
                      errors++;
                    }
                  } else {
                    vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/move", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data27.times !== void 0) {
                  let data29 = data27.times;
                  if (!(typeof data29 == "number" && isFinite(data29)) && typeof data29 !== "string") {
                    vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/times", "type", { type: obj17 });
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 < 0 || isNaN(data29)) {
                      vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/times", "minimum", { comparison: ">=", limit: 0 });
                      errors++;
                    }
                  }
                  if (typeof data29 === "string") {
                    if (data29.length > 200) {
                      vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/times", "maxLength", { limit: 200 });
                      errors++;
                    }
                    if (!pattern4.test(data29)) {
                      vErrors = note(vErrors, instancePath + "/add/moves/" + i5 + "/times", "pattern", { expected: "factId" });
                      errors++;
                    }
                  }
                }
                for (const key6 in data27) {
                  if (!obj70.includes(key6)) {
                    vErrors = note(vErrors, instancePath + "/add/moves/" + i5, "known", { key: key6, known: obj70 });
                    errors++;
                  }
                }
              } else {
                vErrors = note(vErrors, instancePath + "/add/moves/" + i5, "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/moves", "type", { type: "array" });
            errors++;
          }
        }
        if (data21.leadDays !== void 0) {
          let data30 = data21.leadDays;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            vErrors = note(vErrors, instancePath + "/add/leadDays", "type", { type: "integer" });
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 1e5 || isNaN(data30)) {
              vErrors = note(vErrors, instancePath + "/add/leadDays", "maximum", { comparison: "<=", limit: 1e5 });
              errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              vErrors = note(vErrors, instancePath + "/add/leadDays", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data21.personDays !== void 0) {
          if (!validate34(data21.personDays, { instancePath: instancePath + "/add/personDays" })) {
            vErrors = join(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
        if (data21.requires !== void 0) {
          let data32 = data21.requires;
          if (Array.isArray(data32)) {
            if (data32.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/requires", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len6 = data32.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data33 = data32[i6];
              if (typeof data33 === "string") {
                if (data33.length > 200) {
                  vErrors = note(vErrors, instancePath + "/add/requires/" + i6, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data33)) {
                  vErrors = note(vErrors, instancePath + "/add/requires/" + i6, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/add/requires/" + i6, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/requires", "type", { type: "array" });
            errors++;
          }
        }
        if (data21.excludes !== void 0) {
          let data34 = data21.excludes;
          if (Array.isArray(data34)) {
            if (data34.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/excludes", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len7 = data34.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data35 = data34[i7];
              if (typeof data35 === "string") {
                if (data35.length > 200) {
                  vErrors = note(vErrors, instancePath + "/add/excludes/" + i7, "maxLength", { limit: 200 });
                  errors++;
                }
                if (!pattern3.test(data35)) {
                  vErrors = note(vErrors, instancePath + "/add/excludes/" + i7, "pattern", { expected: "id" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/add/excludes/" + i7, "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/excludes", "type", { type: "array" });
            errors++;
          }
        }
        if (data21.documents !== void 0) {
          let data36 = data21.documents;
          if (Array.isArray(data36)) {
            if (data36.length > 1e5) {
              vErrors = note(vErrors, instancePath + "/add/documents", "maxItems", { limit: 1e5 });
              errors++;
            }
            const len8 = data36.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (!validate40(data36[i8], { instancePath: instancePath + "/add/documents/" + i8 })) {
                vErrors = join(vErrors, validate40.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/add/documents", "type", { type: "array" });
            errors++;
          }
        }
        for (const key7 in data21) {
          if (!obj140.includes(key7)) {
            vErrors = note(vErrors, instancePath + "/add", "known", { key: key7, known: obj140 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/add", "type", { type: "object" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key8 in data) {
      if (!obj146.includes(key8)) {
        vErrors = note(vErrors, instancePath, "known", { key: key8, known: obj146 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate292.errors = vErrors;
  return errors === 0;
}
var obj147 = ["title", "left", "right"];
var obj149 = ["identity", "set", "drop", "add", "source"];
function validate303(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identity === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "identity" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.identity !== void 0) {
      let data0 = data.identity;
      if (typeof data0 === "string") {
        if (data0.length > 200) {
          vErrors = note(vErrors, instancePath + "/identity", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern3.test(data0)) {
          vErrors = note(vErrors, instancePath + "/identity", "pattern", { expected: "id" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/identity", "type", { type: "string" });
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data1 = data.set;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.title !== void 0) {
          if (!validate40(data1.title, { instancePath: instancePath + "/set/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data1.left !== void 0) {
          if (!validate59(data1.left, { instancePath: instancePath + "/set/left" })) {
            vErrors = join(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data1.right !== void 0) {
          if (!validate59(data1.right, { instancePath: instancePath + "/set/right" })) {
            vErrors = join(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data1) {
          if (!obj147.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/set", "known", { key: key0, known: obj147 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/set", "type", { type: "object" });
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data5 = data.drop;
      if (typeof data5 !== "boolean") {
        vErrors = note(vErrors, instancePath + "/drop", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data5) {
        vErrors = note(vErrors, instancePath + "/drop", "const", { allowed: true });
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data6 = data.add;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.title === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "title" });
          errors++;
        }
        if (data6.left === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "left" });
          errors++;
        }
        if (data6.right === void 0) {
          vErrors = note(vErrors, instancePath + "/add", "required", { missingProperty: "right" });
          errors++;
        }
        if (data6.title !== void 0) {
          if (!validate40(data6.title, { instancePath: instancePath + "/add/title" })) {
            vErrors = join(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
        if (data6.left !== void 0) {
          if (!validate59(data6.left, { instancePath: instancePath + "/add/left" })) {
            vErrors = join(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data6.right !== void 0) {
          if (!validate59(data6.right, { instancePath: instancePath + "/add/right" })) {
            vErrors = join(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        for (const key1 in data6) {
          if (!obj147.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/add", "known", { key: key1, known: obj147 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/add", "type", { type: "object" });
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate79(data.source, { instancePath: instancePath + "/source" })) {
        vErrors = join(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (!obj149.includes(key2)) {
        vErrors = note(vErrors, instancePath, "known", { key: key2, known: obj149 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
var obj151 = ["$schema", "format", "id", "version", "extends", "title", "issuer", "decision", "status", "rubric", "total", "grades", "nodes", "facts", "actions", "identities", "sources"];
function validate210(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "format" });
      errors++;
    }
    if (data.id === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "id" });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.extends === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "extends" });
      errors++;
    }
    if (data.title === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "title" });
      errors++;
    }
    if (data.issuer === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "issuer" });
      errors++;
    }
    if (data.decision === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "decision" });
      errors++;
    }
    if (data.status === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "status" });
      errors++;
    }
    if (data.sources === void 0) {
      vErrors = note(vErrors, instancePath, "required", { missingProperty: "sources" });
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
      if ("chamdiem/tailoring@1" !== data1) {
        vErrors = note(vErrors, instancePath + "/format", "const", { allowed: "chamdiem/tailoring@1" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (data2.length > 200) {
          vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern2.test(data2)) {
          vErrors = note(vErrors, instancePath + "/id", "pattern", { expected: "path" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (data3.length > 200) {
          vErrors = note(vErrors, instancePath + "/version", "maxLength", { limit: 200 });
          errors++;
        }
        if (!pattern18.test(data3)) {
          vErrors = note(vErrors, instancePath + "/version", "pattern", { expected: "version" });
          errors++;
        }
      } else {
        vErrors = note(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data4 = data.extends;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.id === void 0) {
          vErrors = note(vErrors, instancePath + "/extends", "required", { missingProperty: "id" });
          errors++;
        }
        if (data4.version === void 0) {
          vErrors = note(vErrors, instancePath + "/extends", "required", { missingProperty: "version" });
          errors++;
        }
        if (data4.id !== void 0) {
          let data5 = data4.id;
          if (typeof data5 === "string") {
            if (data5.length > 200) {
              vErrors = note(vErrors, instancePath + "/extends/id", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern2.test(data5)) {
              vErrors = note(vErrors, instancePath + "/extends/id", "pattern", { expected: "path" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/extends/id", "type", { type: "string" });
            errors++;
          }
        }
        if (data4.version !== void 0) {
          let data6 = data4.version;
          if (typeof data6 === "string") {
            if (data6.length > 200) {
              vErrors = note(vErrors, instancePath + "/extends/version", "maxLength", { limit: 200 });
              errors++;
            }
            if (!pattern18.test(data6)) {
              vErrors = note(vErrors, instancePath + "/extends/version", "pattern", { expected: "version" });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/extends/version", "type", { type: "string" });
            errors++;
          }
        }
        if (data4.sha256 !== void 0) {
          if (!validate4(data4.sha256, { instancePath: instancePath + "/extends/sha256" })) {
            vErrors = join(vErrors, validate4.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data4) {
          if (!obj96.includes(key0)) {
            vErrors = note(vErrors, instancePath + "/extends", "known", { key: key0, known: obj96 });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/extends", "type", { type: "object" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate40(data.title, { instancePath: instancePath + "/title" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.issuer !== void 0) {
      if (!validate40(data.issuer, { instancePath: instancePath + "/issuer" })) {
        vErrors = join(vErrors, validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      let data10 = data.decision;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        vErrors = note(vErrors, instancePath + "/decision", "type", { type: obj43 });
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.number === void 0) {
          vErrors = note(vErrors, instancePath + "/decision", "required", { missingProperty: "number" });
          errors++;
        }
        if (data10.number !== void 0) {
          let data11 = data10.number;
          if (typeof data11 === "string") {
            if (data11.length > 200) {
              vErrors = note(vErrors, instancePath + "/decision/number", "maxLength", { limit: 200 });
              errors++;
            }
            if (data11.length < 1) {
              vErrors = note(vErrors, instancePath + "/decision/number", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/decision/number", "type", { type: "string" });
            errors++;
          }
        }
        if (data10.date !== void 0) {
          if (!validate6(data10.date, { instancePath: instancePath + "/decision/date" })) {
            vErrors = join(vErrors, validate6.errors);
            errors = vErrors.length;
          }
        }
        if (data10.title !== void 0) {
          let data13 = data10.title;
          if (typeof data13 === "string") {
            if (data13.length > 2e3) {
              vErrors = note(vErrors, instancePath + "/decision/title", "maxLength", { limit: 2e3 });
              errors++;
            }
            if (data13.length < 1) {
              vErrors = note(vErrors, instancePath + "/decision/title", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = note(vErrors, instancePath + "/decision/title", "type", { type: "string" });
            errors++;
          }
        }
        for (const key1 in data10) {
          if (!obj44.includes(key1)) {
            vErrors = note(vErrors, instancePath + "/decision", "known", { key: key1, known: obj44 });
            errors++;
          }
        }
      }
    }
    if (data.status !== void 0) {
      if (!validate103(data.status, { instancePath: instancePath + "/status" })) {
        vErrors = join(vErrors, validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.rubric !== void 0) {
      if (!validate217(data.rubric, { instancePath: instancePath + "/rubric" })) {
        vErrors = join(vErrors, validate217.errors);
        errors = vErrors.length;
      }
    }
    if (data.total !== void 0) {
      if (!validate223(data.total, { instancePath: instancePath + "/total" })) {
        vErrors = join(vErrors, validate223.errors);
        errors = vErrors.length;
      }
    }
    if (data.grades !== void 0) {
      let data17 = data.grades;
      if (Array.isArray(data17)) {
        if (data17.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/grades", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data17.length < 1) {
          vErrors = note(vErrors, instancePath + "/grades", "minItems", { limit: 1 });
          errors++;
        }
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate230(data17[i0], { instancePath: instancePath + "/grades/" + i0 })) {
            vErrors = join(vErrors, validate230.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/grades", "type", { type: "array" });
        errors++;
      }
    }
    if (data.nodes !== void 0) {
      let data19 = data.nodes;
      if (Array.isArray(data19)) {
        if (data19.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/nodes", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data19.length < 1) {
          vErrors = note(vErrors, instancePath + "/nodes", "minItems", { limit: 1 });
          errors++;
        }
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate241(data19[i1], { instancePath: instancePath + "/nodes/" + i1 })) {
            vErrors = join(vErrors, validate241.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/nodes", "type", { type: "array" });
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data21 = data.facts;
      if (Array.isArray(data21)) {
        if (data21.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/facts", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data21.length < 1) {
          vErrors = note(vErrors, instancePath + "/facts", "minItems", { limit: 1 });
          errors++;
        }
        const len2 = data21.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate267(data21[i2], { instancePath: instancePath + "/facts/" + i2 })) {
            vErrors = join(vErrors, validate267.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/facts", "type", { type: "array" });
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data23 = data.actions;
      if (Array.isArray(data23)) {
        if (data23.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/actions", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data23.length < 1) {
          vErrors = note(vErrors, instancePath + "/actions", "minItems", { limit: 1 });
          errors++;
        }
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate292(data23[i3], { instancePath: instancePath + "/actions/" + i3 })) {
            vErrors = join(vErrors, validate292.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/actions", "type", { type: "array" });
        errors++;
      }
    }
    if (data.identities !== void 0) {
      let data25 = data.identities;
      if (Array.isArray(data25)) {
        if (data25.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/identities", "maxItems", { limit: 1e5 });
          errors++;
        }
        if (data25.length < 1) {
          vErrors = note(vErrors, instancePath + "/identities", "minItems", { limit: 1 });
          errors++;
        }
        const len4 = data25.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate303(data25[i4], { instancePath: instancePath + "/identities/" + i4 })) {
            vErrors = join(vErrors, validate303.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/identities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data27 = data.sources;
      if (Array.isArray(data27)) {
        if (data27.length > 1e5) {
          vErrors = note(vErrors, instancePath + "/sources", "maxItems", { limit: 1e5 });
          errors++;
        }
        const len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data28 = data27[i5];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.document === void 0) {
              vErrors = note(vErrors, instancePath + "/sources/" + i5, "required", { missingProperty: "document" });
              errors++;
            }
            if (data28.document !== void 0) {
              let data29 = data28.document;
              if (typeof data29 === "string") {
                if (data29.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data29.length < 1) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/document", "type", { type: "string" });
                errors++;
              }
            }
            if (data28.place !== void 0) {
              let data30 = data28.place;
              if (typeof data30 === "string") {
                if (data30.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (data30.length < 1) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/place", "type", { type: "string" });
                errors++;
              }
            }
            if (data28.url !== void 0) {
              let data31 = data28.url;
              if (typeof data31 === "string") {
                if (data31.length > 2e3) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "maxLength", { limit: 2e3 });
                  errors++;
                }
                if (!pattern9.test(data31)) {
                  vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "pattern", { expected: "url" });
                  errors++;
                }
              } else {
                vErrors = note(vErrors, instancePath + "/sources/" + i5 + "/url", "type", { type: "string" });
                errors++;
              }
            }
            if (data28.note !== void 0) {
              if (!validate46(data28.note, { instancePath: instancePath + "/sources/" + i5 + "/note" })) {
                vErrors = join(vErrors, validate46.errors);
                errors = vErrors.length;
              }
            }
            for (const key2 in data28) {
              if (!obj95.includes(key2)) {
                vErrors = note(vErrors, instancePath + "/sources/" + i5, "known", { key: key2, known: obj95 });
                errors++;
              }
            }
          } else {
            vErrors = note(vErrors, instancePath + "/sources/" + i5, "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = note(vErrors, instancePath + "/sources", "type", { type: "array" });
        errors++;
      }
    }
    for (const key3 in data) {
      if (!obj151.includes(key3)) {
        vErrors = note(vErrors, instancePath, "known", { key: key3, known: obj151 });
        errors++;
      }
    }
  } else {
    vErrors = note(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
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
  validateDossiers,
  validateFacts,
  validateHolidays,
  validateRubric,
  validateTailoring
};
