package bad;

import dev.narae.annotation.*;
import dev.narae.json.*;
import java.util.*;

@LambdaApp(name = "bad")
interface App {}

@DynamoEntity(table = "notes")
record Note(
    @PartitionKey String id,
    List<Detail> details) {}

record Detail(
    Patch<String> text) {} // NAR-228
