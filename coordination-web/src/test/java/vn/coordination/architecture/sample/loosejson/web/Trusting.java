package vn.coordination.architecture.sample.loosejson.web;

import jakarta.json.JsonObject;

class Trusting {
    boolean secret(JsonObject body) {
        return body.getBoolean("secret", false);
    }
}
