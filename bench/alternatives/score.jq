# How many items a unit answers, and how many with "ada": no weights, no services.
.unit.id as $unit
| [.answers[] | if type == "object" then .answer else . end]
| { unit: $unit, items: length, there: (map(select(. == "ada")) | length) }
