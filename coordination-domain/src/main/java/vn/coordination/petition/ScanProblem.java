package vn.coordination.petition;

/** Why a file is not taken as a scan. */
public enum ScanProblem {
    EMPTY,
    TOO_LARGE,
    /** Its content is none of PDF, JPEG, PNG and TIFF, whatever it is called. */
    WRONG_TYPE
}
