package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.coordination.it.schedule.OfficeClient;

/** The files of a conference's dossier, as one who may read it takes them away. */
final class DossierFiles {
    private DossierFiles() {}

    static Map<String, byte[]> of(OfficeClient who, long conference) throws IOException {
        HttpResponse<byte[]> answer = who.download("api/conferences/" + conference + "/dossier");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        return unzipped(answer.body());
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8).lines().toList();
    }
}
