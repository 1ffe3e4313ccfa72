package vn.coordination.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

/** Books through the deployed application: session, rules, trail, judgement and all. */
final class HttpBooking implements Booking {
    private final Visitor visitor;
    private final Lane lane;

    HttpBooking(URI application, Lane lane) throws IOException, InterruptedException {
        visitor = Visitor.signIn(application, "co.coordinator");
        this.lane = lane;
    }

    @Override
    public void book(int number) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.post("api/slots", lane.json(number));
        if (answer.statusCode() != 200 || !answer.body().contains("\"SUBMITTED\"")) {
            throw new IllegalStateException("not booked: " + answer.statusCode() + " " + answer.body());
        }
    }
}
