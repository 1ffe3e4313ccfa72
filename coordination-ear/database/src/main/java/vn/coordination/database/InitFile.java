package vn.coordination.database;

/** Statements the server runs at each start, one a line: schema, accounts and what an account may do at all. */
final class InitFile {

    private InitFile() {}

    static String of(Accounts accounts) {
        return String.join(
                "\n",
                "create database if not exists `" + EmbeddedDatabase.SCHEMA + "`;",
                create(accounts.owner()),
                password(accounts.owner()),
                create(accounts.application()),
                password(accounts.application()),
                // the pattern covers the further schemas that tests make for themselves
                "grant all privileges on `" + EmbeddedDatabase.SCHEMA + "%`.* to " + name(accounts.owner())
                        + " with grant option;",
                // enough to enter the schema; the rights on tables are given table by table after the migration
                "grant show view on `" + EmbeddedDatabase.SCHEMA + "%`.* to " + name(accounts.application()) + ";",
                "");
    }

    private static String create(Account account) {
        return "create user if not exists " + name(account) + ";";
    }

    private static String password(Account account) {
        return "alter user " + name(account) + " identified by '" + account.password() + "';";
    }

    private static String name(Account account) {
        return "'" + account.user() + "'@'127.0.0.1'";
    }
}
