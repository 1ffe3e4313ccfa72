package vn.coordination.architecture.sample.versionless;

import jakarta.persistence.Entity;

@Entity
public class Lost {
    protected Lost() {}
}
