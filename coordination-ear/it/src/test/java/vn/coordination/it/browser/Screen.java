package vn.coordination.it.browser;

/** The screens every page is looked at on. */
public enum Screen {
    LAPTOP(1366, 768),
    DESKTOP(1920, 1080),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
