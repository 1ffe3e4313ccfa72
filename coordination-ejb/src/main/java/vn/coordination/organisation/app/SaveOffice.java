package vn.coordination.organisation.app;

import java.io.Serializable;

/** Whom the other offices call. */
public record SaveOffice(long id, int version, String contact, String phone) implements Serializable {}
