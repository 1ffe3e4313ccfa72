package vn.coordination.regulation.web;

import java.io.Serializable;

/**
 * A breach as a page shows it.
 *
 * @param field name of the form field it belongs to, or empty
 * @param code printed code of the entry, e.g. {@code SC-05}
 * @param article article and clause of the regulation, e.g. {@code 6.2}
 * @param law where the entry comes from, in words; empty when no law stands behind it
 * @param toBeConfirmed some of the entry is our default until the city's own text says so
 */
public record BreachRow(String sentence, String field, String code, String article, String law, boolean toBeConfirmed)
        implements Serializable {}
