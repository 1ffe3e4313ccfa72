package vn.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinariesTest {

    @Test
    void aMissingLibraryIsNamed() {
        assertThat(Binaries.reason("mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open shared"
                        + " object file: No such file or directory"))
                .startsWith("the system library libcrypt.so.1 is missing;");
    }

    @Test
    void anythingElseIsQuoted() {
        assertThat(Binaries.reason("version `GLIBC_2.28' not found\nmore"))
                .isEqualTo("its server does not run on this machine: version `GLIBC_2.28' not found.");
    }
}
