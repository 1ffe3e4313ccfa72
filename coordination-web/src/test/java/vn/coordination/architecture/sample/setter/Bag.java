package vn.coordination.architecture.sample.setter;

import jakarta.persistence.Entity;

@Entity
class Bag {
    private String name;

    public void setName(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }
}
