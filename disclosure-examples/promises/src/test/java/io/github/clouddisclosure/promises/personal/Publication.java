package io.github.clouddisclosure.promises.personal;

import io.github.clouddisclosure.promises.command.Call;
import io.github.clouddisclosure.promises.command.Output;
import io.github.clouddisclosure.promises.command.Output.Place;

/** Which outputs publish a disclosure, and so show all that is in it. */
final class Publication {
    private Publication() {}

    /** The official table, the list for a change notification, and the document itself. */
    static boolean isOne(Call call, Output output) {
        return switch (call.command()) {
            case "diff" -> call.words().contains("--notification") && output.place() != Place.STANDARD_ERROR;
            case "merge", "render" -> output.place() != Place.STANDARD_ERROR;
            case "import", "propose" -> output.place() == Place.FILE;
            case "validate" -> output.place() == Place.FILE && output.form().equals("xlsx");
            default -> false;
        };
    }
}
