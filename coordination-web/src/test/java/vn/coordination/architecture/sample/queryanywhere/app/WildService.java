package vn.coordination.architecture.sample.queryanywhere.app;

import jakarta.persistence.EntityManager;

class WildService {
    EntityManager entities;
}
