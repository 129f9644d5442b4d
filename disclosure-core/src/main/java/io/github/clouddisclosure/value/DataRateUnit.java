package io.github.clouddisclosure.value;

import java.util.Optional;

/** The unit of a {@link DataRate}. */
public enum DataRateUnit implements HasCode {
    /** Bits per second. */
    BPS("bps"),
    /** Kilobits per second. */
    KBPS("kbps"),
    /** Megabits per second. */
    MBPS("Mbps"),
    /** Gigabits per second. */
    GBPS("Gbps");

    private final String code;

    DataRateUnit(String code) {
        this.code = code;
    }

    /** {@return the unit as it is written, also in JSON} */
    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a unit by its written form.
     *
     * @param code the unit, exactly as written
     * @return the unit, or empty if it is not one of them
     */
    public static Optional<DataRateUnit> ofCode(String code) {
        return Codes.find(values(), code);
    }
}
