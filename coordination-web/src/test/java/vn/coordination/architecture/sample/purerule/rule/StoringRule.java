package vn.coordination.architecture.sample.purerule.rule;

import jakarta.persistence.Column;

class StoringRule {
    @Column
    String kept;
}
