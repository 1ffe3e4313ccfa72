package vn.coordination.it.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningCity.class)
class HealthIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName("health and metrics answer on the management port")
    void health(City city) throws Exception {
        assertThat(get(city.management("health")).body()).contains("\"status\":\"UP\"");
        assertThat(get(city.management("metrics")).body()).contains("datasources_pool_in_use_count");
    }

    @Test
    @DisplayName("health and metrics are not served to the public")
    void notPublic(City city) throws Exception {
        assertThat(get(city.page("health")).statusCode()).isNotEqualTo(200);
        assertThat(get(city.page("metrics")).statusCode()).isNotEqualTo(200);
    }

    @Test
    @DisplayName("no answer tells which server gives it")
    void noServerHeader(City city) throws Exception {
        HttpResponse<String> answer = get(city.page(""));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
