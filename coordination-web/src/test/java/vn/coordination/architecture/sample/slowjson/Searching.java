package vn.coordination.architecture.sample.slowjson;

import jakarta.json.Json;
import jakarta.json.JsonValue;

class Searching {
    JsonValue value() {
        return Json.createValue(1);
    }
}
