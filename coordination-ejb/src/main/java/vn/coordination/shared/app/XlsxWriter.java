package vn.coordination.shared.app;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Texts stay texts whatever they begin with, so that none is run as a formula. */
public final class XlsxWriter implements TableWriter {
    private static final String PRODUCT = "Coordination";
    private static final String PRODUCT_VERSION = "1.0";
    private static final String DAY = "dd/mm/yyyy";
    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param name of the sheet, at most 31 letters */
    public XlsxWriter(OutputStream out, String name) {
        this.workbook = new Workbook(out, PRODUCT, PRODUCT_VERSION);
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
