package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where findings about a disclosure are in the table that it was read from. */
final class RowPlaces {
    private static final Place BEGINNING = new Place(new Position(1, 1), "");

    /** By pointer: rows, the sections around them and, with the empty pointer, the table. */
    private final Map<String, Place> places = new HashMap<>();

    private record Place(Position position, String text) {
        Finding put(Finding finding) {
            Finding at = finding.withPosition(position);
            return text.isEmpty() ? at : at.withPlace(text);
        }
    }

    private RowPlaces() {}

    static RowPlaces of(List<RowReading> rows) {
        RowPlaces places = new RowPlaces();
        for (RowReading row : rows) {
            places.places.put(row.pointer(), new Place(row.position(), row.place()));
        }
        for (RowReading row : rows) {
            places.places.putIfAbsent(around(row.pointer()), beginning(row));
        }
        rows.stream().limit(1).forEach(first -> places.places.putIfAbsent("", beginning(first)));
        return places;
    }

    private static Place beginning(RowReading row) {
        return new Place(row.line().positionOf(0), row.line().placeOf(0));
    }

    /** A finding about a whole line. */
    static Finding inLine(Finding finding, TableLine line) {
        return new Place(new Position(line.number(), 1), line.place()).put(finding);
    }

    /** A finding about a cell of a line. */
    static Finding inCell(Finding finding, TableLine line, int cell) {
        return new Place(line.positionOf(cell), line.placeOf(cell)).put(finding);
    }

    List<Finding> place(List<Finding> findings) {
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(of(finding.pointer()).put(finding));
        }
        return List.copyOf(placed);
    }

    private Place of(String pointer) {
        Place place = places.get(pointer);
        if (place != null) {
            return place;
        }
        return pointer.isEmpty() ? BEGINNING : of(around(pointer));
    }

    private static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
