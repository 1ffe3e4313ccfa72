package vn.coordination.architecture;

import java.util.Set;

/** Who may use the entity manager without being a repository or queries. Each name needs its reason. */
final class Persistence {
    static final Set<String> NAMES = Set.of(
            // makes the entity manager injectable
            "ServerResources",
            // writes the trail through the connection of the running transaction
            "Trail",
            // what the repositories of names have in common
            "OpenNames",
            "ClosedNames",
            // reads the facts of a judgement, all in one place
            "SurroundingsLoader",
            // raises the versions of (resource, day) rows, which is the lock
            "ResourceDays",
            // flush between release and take, because the constraint is checked row by row
            "Displacement",
            "Issue");

    private Persistence() {}
}
