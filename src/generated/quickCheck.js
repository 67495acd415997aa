// Made by "npm run generate" from the schemas. Do not edit.
const anySurrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /\p{Surrogate}/u;
function isWhole(text) {
  return !anySurrogate.test(text) || !loneSurrogate.test(text);
}
const pattern0 = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/u;
const pattern1 = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
const pattern2 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/u;
const pattern4 = /^[^\s_](?:[^\r\n\t]*[^\s])?$/u;
const pattern5 = /^https?:\/\/[^\s]+$/u;
const pattern6 = /^[0-9a-f]{64}$/u;
const pattern7 = /^-?\d{1,17}(\.\d{1,17})?%?$|^-?\d{1,17}\/\d{1,17}$/u;
function record0(data) {
  let missing = 3;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "id":
        if (!(typeof member === "string" && member.length <= 200 && pattern0.test(member))) return false;
        missing -= 1;
        break;
      case "name":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        missing -= 1;
        break;
      case "type":
        if (!(typeof member === "string" && member.length <= 200 && pattern1.test(member))) return false;
        missing -= 1;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function record1(data) {
  let missing = 1;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "year":
        if (!(Number.isInteger(member) && member >= 1900 && member <= 2999)) return false;
        missing -= 1;
        break;
      case "quarter":
        if (!(Number.isInteger(member) && member >= 1 && member <= 4)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function list2(data) {
  if (data.length > 1e5) return false;
  for (const member of data) {
    if (!(typeof member === "string" && member.length <= 200 && pattern1.test(member))) return false;
  }
  return true;
}
function record3(data) {
  let missing = 0;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "date":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "node":
        if (!(typeof member === "string" && member.length <= 200 && pattern4.test(member) && isWhole(member))) return false;
        break;
      case "flags":
        if (!(Array.isArray(member) && list2(member))) return false;
        break;
      case "note":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e4 && isWhole(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function list4(data) {
  if (data.length > 1e5) return false;
  for (const member of data) {
    if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record3(member))) return false;
  }
  return true;
}
function record5(data) {
  let missing = 1;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "file":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        missing -= 1;
        break;
      case "place":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function record6(data) {
  let missing = 1;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "value":
        if (!(typeof member === "number" && isFinite(member) || typeof member === "string" && member.length <= 2e3 && isWhole(member) || typeof member === "boolean" || Array.isArray(member) && list4(member) || member === null)) return false;
        missing -= 1;
        break;
      case "atLeast":
        if (!(typeof member === "boolean")) return false;
        break;
      case "asOf":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "source":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record5(member))) return false;
        break;
      case "documents":
        if (!(Array.isArray(member) && list2(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function map7(data) {
  let left = 1e5;
  for (const key in data) {
    const member = data[key];
    if (left === 0 || !(key.length <= 200 && pattern3.test(key)) || !(typeof member === "number" && isFinite(member) || typeof member === "string" && member.length <= 2e3 && isWhole(member) || typeof member === "boolean" || Array.isArray(member) && list4(member) || member === null || typeof member === "object" && member !== null && !Array.isArray(member) && record6(member))) return false;
    left -= 1;
  }
  return true;
}
function record8(data) {
  let missing = 1;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "number":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 200 && isWhole(member))) return false;
        break;
      case "date":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "title":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        missing -= 1;
        break;
      case "url":
        if (!(typeof member === "string" && member.length <= 2e3 && pattern5.test(member) && isWhole(member))) return false;
        break;
      case "sha256":
        if (!(typeof member === "string" && member.length <= 200 && pattern6.test(member))) return false;
        break;
      case "validUntil":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "source":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record5(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function map9(data) {
  let left = 1e5;
  for (const key in data) {
    const member = data[key];
    if (left === 0 || !(key.length <= 200 && pattern1.test(key)) || !(typeof member === "object" && member !== null && !Array.isArray(member) && record8(member))) return false;
    left -= 1;
  }
  return true;
}
function record10(data) {
  let missing = 1;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "reason":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e4 && isWhole(member))) return false;
        missing -= 1;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function record11(data) {
  let missing = 0;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "claimed":
        if (!(typeof member === "number" && isFinite(member) || typeof member === "string" && member.length <= 200 && pattern7.test(member) || member === null)) return false;
        break;
      case "documents":
        if (!(Array.isArray(member) && list2(member))) return false;
        break;
      case "explanation":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e4 && isWhole(member))) return false;
        break;
      case "notApplicable":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record10(member))) return false;
        break;
      case "didNotArise":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record10(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function map12(data) {
  let left = 1e5;
  for (const key in data) {
    const member = data[key];
    if (left === 0 || !(key.length <= 200 && pattern4.test(key) && isWhole(key)) || !(typeof member === "object" && member !== null && !Array.isArray(member) && record11(member))) return false;
    left -= 1;
  }
  return true;
}
function map13(data) {
  let left = 1e5;
  for (const key in data) {
    const member = data[key];
    if (left === 0 || !(key.length <= 200 && pattern0.test(key)) || !(typeof member === "object" && member !== null && !Array.isArray(member) && map12(member))) return false;
    left -= 1;
  }
  return true;
}
function record14(data) {
  let missing = 0;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "held":
        if (!(typeof member === "boolean")) return false;
        break;
      case "reason":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function record15(data) {
  let missing = 3;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "rubric":
        if (!(typeof member === "string" && member.length <= 200 && pattern0.test(member))) return false;
        missing -= 1;
        break;
      case "node":
        if (!(typeof member === "string" && member.length <= 200 && pattern4.test(member) && isWhole(member))) return false;
        missing -= 1;
        break;
      case "points":
        if (!(typeof member === "number" && isFinite(member) || typeof member === "string" && member.length <= 200 && pattern7.test(member))) return false;
        missing -= 1;
        break;
      case "by":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e3 && isWhole(member))) return false;
        break;
      case "date":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "opinion":
        if (!(typeof member === "string" && member.length >= 1 && member.length <= 2e4 && isWhole(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function list16(data) {
  if (data.length > 1e5) return false;
  for (const member of data) {
    if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record15(member))) return false;
  }
  return true;
}
function record17(data) {
  let missing = 3;
  for (const key in data) {
    const member = data[key];
    switch (key) {
      case "$schema":
        if (!(typeof member === "string" && member.length <= 2e3 && isWhole(member))) return false;
        break;
      case "format":
        if (!(typeof member === "string" && ["chamdiem/evidence@1"].includes(member))) return false;
        missing -= 1;
        break;
      case "unit":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record0(member))) return false;
        missing -= 1;
        break;
      case "period":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record1(member))) return false;
        missing -= 1;
        break;
      case "asOf":
        if (!(typeof member === "string" && member.length <= 200 && pattern2.test(member))) return false;
        break;
      case "facts":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && map7(member))) return false;
        break;
      case "documents":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && map9(member))) return false;
        break;
      case "records":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && map13(member))) return false;
        break;
      case "survey":
        if (!(typeof member === "object" && member !== null && !Array.isArray(member) && record14(member))) return false;
        break;
      case "appraisal":
        if (!(Array.isArray(member) && list16(member))) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}
function isEvidence(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data) && record17(data);
}
export {
  isEvidence
};
