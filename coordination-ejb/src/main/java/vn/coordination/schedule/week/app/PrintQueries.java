package vn.coordination.schedule.week.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.coordination.identity.Scope;
import vn.coordination.schedule.week.app.print.PrintTexts;
import vn.coordination.schedule.week.app.print.WeekPrint;
import vn.coordination.shared.IsoWeek;

/** Makes the printed Lịch công tác tuần, as its reader may see it (SC-16). */
@Stateless
@RolesAllowed("**")
public class PrintQueries {
    private SheetMaker sheets;

    protected PrintQueries() {}

    @Inject
    PrintQueries(SheetMaker sheets) {
        this.sheets = sheets;
    }

    /** The issued version as PDF; before the issue, the draft as it stands, marked as such. */
    public byte[] week(Scope scope, IsoWeek week, Locale locale) {
        PrintTexts texts = PrintTexts.in(locale);
        return new WeekPrint(texts).bytes(sheets.sheet(scope, week, texts));
    }
}
