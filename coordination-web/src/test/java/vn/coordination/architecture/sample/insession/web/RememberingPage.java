package vn.coordination.architecture.sample.insession.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

@SessionScoped
class RememberingPage implements Serializable {}
