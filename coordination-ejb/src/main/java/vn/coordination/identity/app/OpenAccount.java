package vn.coordination.identity.app;

import java.io.Serializable;

/** The wish for an account of that person. */
public record OpenAccount(long person, String login) implements Serializable {}
