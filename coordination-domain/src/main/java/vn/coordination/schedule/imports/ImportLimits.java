package vn.coordination.schedule.imports;

/** How much one file may bring. */
public record ImportLimits(int bytes, int rows) {
    public static final ImportLimits USUAL = new ImportLimits(1024 * 1024, 1000);
}
