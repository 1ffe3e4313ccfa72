package vn.coordination.architecture.sample.openentity;

import jakarta.persistence.Entity;

@Entity
public class Open {
    public Open() {}
}
