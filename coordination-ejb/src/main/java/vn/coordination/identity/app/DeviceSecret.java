package vn.coordination.identity.app;

import java.io.Serializable;

/**
 * What a device needs in order to make codes; shown while it is being registered and never again.
 *
 * @param text for typing it in
 * @param address the same as an {@code otpauth} address, for a picture
 */
public record DeviceSecret(String text, String address) implements Serializable {
    @Override
    public String toString() {
        return "DeviceSecret";
    }
}
