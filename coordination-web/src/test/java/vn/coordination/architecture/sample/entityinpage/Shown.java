package vn.coordination.architecture.sample.entityinpage;

import jakarta.persistence.Entity;

@Entity
public class Shown {
    protected Shown() {}
}
