package vn.coordination.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface over the services the pages use. */
@ApplicationPath("api")
public class Api extends Application {}
