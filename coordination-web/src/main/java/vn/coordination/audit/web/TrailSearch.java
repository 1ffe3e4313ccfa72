package vn.coordination.audit.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.app.TrailFilter;
import vn.coordination.shared.City;

/** What an auditor asks for, as it stands in the form and in the address; days are the city's. */
public class TrailSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate to;
    private String office;
    private Long account;
    private String action;
    private Outcome outcome;
    private String code;
    private String type;
    private String subject;

    TrailFilter filter() {
        return new TrailFilter(
                startOf(from),
                startOf(to == null ? null : to.plusDays(1)),
                office,
                account,
                action,
                outcome,
                code,
                type,
                subject);
    }

    boolean isInOrder() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** The same question as parameters of an address. */
    public String getQuery() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("office", office);
        parameters.put("account", account);
        parameters.put("action", action);
        parameters.put("outcome", outcome);
        parameters.put("code", code);
        parameters.put("type", type);
        parameters.put("subject", subject);
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(City.ZONE).toInstant();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
