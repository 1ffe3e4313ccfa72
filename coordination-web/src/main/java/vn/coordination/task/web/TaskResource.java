package vn.coordination.task.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.task.app.TaskQueries;
import vn.coordination.task.app.TaskService;

/** Tasks over JSON: the very services the pages use. */
@Path("tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private static final int PAGE = 50;

    private TaskService service;
    private TaskQueries queries;
    private CurrentActor currentActor;
    private Retry retry;

    public TaskResource() {}

    @Inject
    public TaskResource(TaskService service, TaskQueries queries, CurrentActor currentActor, Retry retry) {
        this.service = service;
        this.queries = queries;
        this.currentActor = currentActor;
        this.retry = retry;
    }

    /** The newest first, fifty at a time; the next page is asked for with the id of the last one. */
    @GET
    public JsonArray page(
            @QueryParam("state") String state,
            @QueryParam("status") String status,
            @QueryParam("office") String office,
            @QueryParam("mine") boolean mine,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        TaskSearch search = new TaskSearch();
        search.setState(state);
        search.setStatus(status);
        search.setOffice(office);
        search.setMine(mine);
        Scope scope = currentActor.scope();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        queries.page(scope, search.filter(scope.person()), before, PAGE).forEach(row -> rows.add(TaskJson.of(row)));
        return rows.build();
    }

    @GET
    @Path("{id}")
    public JsonObject task(@PathParam("id") long id) {
        return TaskJson.of(queries.task(currentActor.scope(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    public JsonObject open(@HeaderParam(ForgeryFilter.KEY) String key, JsonObject body) {
        return task(retry.once(key, () -> service.open(TaskJson.opened(body))));
    }

    @POST
    @Path("{id}/{act:[a-z-]+}")
    public JsonObject act(
            @HeaderParam(ForgeryFilter.KEY) String key,
            @PathParam("id") long id,
            @PathParam("act") String act,
            JsonObject body) {
        return task(retry.once(key, () -> perform(act, id, JsonBody.integer(body, "version", -1), body)));
    }

    private long perform(String act, long id, int version, JsonObject body) {
        return switch (act) {
            case "report" -> service.report(id, version, TaskJson.product(body));
            case "accept" -> service.accept(id, version);
            case "send-back" -> service.sendBack(id, version, JsonBody.text(body, "reason", ""));
            case "cancel" -> service.cancel(id, version, JsonBody.text(body, "reason", ""));
            default -> throw new NotFoundException("no such act: " + act);
        };
    }
}
