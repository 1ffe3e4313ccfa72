package vn.coordination.it.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;

/** Somebody who has signed in: his page, and the JSON interface under the same login. */
record Colleague(Page page) {
    static Colleague enter(Chromium chromium, String login) {
        return enter(chromium, login, Screen.LAPTOP);
    }

    static Colleague enter(Chromium chromium, String login, Screen screen) {
        return new Colleague(SignIn.as(chromium, login, "vi", screen));
    }

    Page open(String path) {
        page.navigate(path);
        return page;
    }

    Answer get(String path) {
        return new Answer(page.request().get(path));
    }

    Answer post(String path, JsonObject body) {
        return new Answer(page.request().post(path, with(body)));
    }

    Answer put(String path, JsonObject body) {
        return new Answer(page.request().put(path, with(body)));
    }

    private static RequestOptions with(JsonObject body) {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                .setData(body.toString());
    }

    record Answer(int status, String body) {
        Answer(APIResponse response) {
            this(response.status(), response.text());
        }

        JsonObject json() {
            return Json.createReader(new StringReader(body)).readObject();
        }

        JsonArray array() {
            return Json.createReader(new StringReader(body)).readArray();
        }

        String state() {
            return status == 200 ? json().getString("state") : "HTTP " + status + " " + body;
        }

        /** Codes of the breaches it was refused for, or that it clashes with. */
        List<String> codes() {
            JsonObject json = json();
            JsonObject holder = json.containsKey("clash") ? json.getJsonObject("clash") : json;
            return holder.getJsonArray("breaches").getValuesAs(JsonObject.class).stream()
                    .map(breach -> breach.getString("code"))
                    .distinct()
                    .toList();
        }
    }
}
