package vn.coordination.rule.web;

import java.io.Serializable;

/**
 * A breach as a page shows it.
 *
 * @param code printed code of the entry, e.g. {@code SC-05}
 * @param article article and clause of the regulation, e.g. {@code 6.2}
 * @param toBeConfirmed the entry is our default until the city's own text says so
 */
public record BreachRow(String sentence, String code, String article, boolean toBeConfirmed) implements Serializable {}
