package vn.coordination.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    @DisplayName("SS-05 · what is drawn reads back as what was written")
    void readable() throws Exception {
        String text = "otpauth://totp/Phoi%20hop:lan.anh?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&digits=6";
        assertThat(read(QrPicture.of(text))).isEqualTo(text);
    }

    @Test
    @DisplayName("what no QR code can hold is refused")
    void tooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("x".repeat(5000)));
    }

    private static String read(QrPicture picture) throws Exception {
        int size = picture.size();
        byte[] light = new byte[size * size];
        Arrays.fill(light, (byte) 0xff);
        Matcher module = MODULE.matcher(picture.path());
        while (module.find()) {
            light[Integer.parseInt(module.group(2)) * size + Integer.parseInt(module.group(1))] = 0;
        }
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(light, size, size, 0, 0, size, size, false);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE))
                .getText();
    }
}
