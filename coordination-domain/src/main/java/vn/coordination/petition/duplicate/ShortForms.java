package vn.coordination.petition.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What officials abbreviate, made short everywhere: "Ủy ban nhân dân phường" and "UBND P." become the same words. The short
 * form is the common one because it can be made from the long one, and never the other way about.
 */
final class ShortForms {
    private static final Map<List<String>, String> FORMS = forms(
            "uy ban nhan dan = ubnd",
            "uy ban = ubnd",
            "hoi dong nhan dan = hdnd",
            "pho chu tich = pct",
            "chu tich = ct",
            "bi thu = bt",
            "giam doc = gd",
            "to dan pho = tdp",
            "ban quan ly = bql",
            "ban quan ly du an = bqlda",
            "bql da = bqlda",
            "bql du an = bqlda",
            "cong ty = cty",
            "co phan = cp",
            "trach nhiem huu han = tnhh",
            "mot thanh vien = mtv",
            "tai nguyen va moi truong = tnmt",
            "tai nguyen moi truong = tnmt",
            "tn va mt = tnmt",
            "nong nghiep va moi truong = nnmt",
            "giao duc va dao tao = gddt",
            "giao duc dao tao = gddt",
            "lao dong thuong binh va xa hoi = ldtbxh",
            "bao hiem xa hoi = bhxh",
            "bao hiem y te = bhyt",
            "giai phong mat bang = gpmb",
            "thu hoi dat = thd",
            "quyet dinh = qd",
            "thong bao = tb",
            "giay chung nhan quyen su dung dat = gcn",
            "giay chung nhan = gcn",
            "gcnqsdd = gcn",
            "gcn qsdd = gcn",
            "so do = gcn",
            "quyen su dung dat = qsdd",
            "su dung dat = sdd",
            "xay dung = xd",
            "cong an = ca",
            "truong mam non = tmn",
            "trung hoc co so = thcs",
            "trung hoc pho thong = thpt",
            "ve sinh moi truong = vsmt",
            "trat tu xay dung = ttxd",
            "khu do thi = kdt",
            "khu tap the = ktt",
            "chung cu = cc",
            "can ho = ch",
            "so nha = sn",
            "thanh pho = tp",
            "thi xa = tx",
            "thi tran = tt",
            "ha noi = hn",
            "phuong = p",
            "quan = q",
            "huyen = h",
            "xa = x",
            "duong = d");
    private static final int LONGEST =
            FORMS.keySet().stream().mapToInt(List::size).max().orElseThrow();

    private ShortForms() {}

    /** The words with each long form, the longest first, replaced by its short one. */
    static List<String> in(List<String> words) {
        List<String> shortened = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int length = longestAt(words, next);
            shortened.add(length == 0 ? words.get(next) : FORMS.get(words.subList(next, next + length)));
            next += Math.max(1, length);
        }
        return shortened;
    }

    private static int longestAt(List<String> words, int start) {
        for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
            if (FORMS.containsKey(words.subList(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Map<List<String>, String> forms(String... lines) {
        Map<List<String>, String> forms = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split(" = ");
            forms.put(Arrays.asList(sides[0].split(" ")), sides[1]);
        }
        return Map.copyOf(forms);
    }
}
