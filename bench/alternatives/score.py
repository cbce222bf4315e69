"""Scores all assessments of a folder by a checklist, as a user would in a script: floating point, no checks, no evidence.

Usage: python3 bench/alternatives/score.py CHECKLIST FOLDER
"""
import pathlib
import sys

import yaml

checklist = yaml.load(open(sys.argv[1], "rb"), yaml.CSafeLoader)
points = {}
for scale in checklist["answers"].values():
    for choice in scale:
        for word in [choice["answer"], *choice.get("also", [])]:
            points[word] = choice["points"]


def item_score(item, answers, services):
    answer = answers.get(item["id"], "tidak")
    own = answer.get("services", {}) if isinstance(answer, dict) else {}
    general = points[answer["answer"] if isinstance(answer, dict) else answer]
    if item.get("per") != "service":
        return general
    return sum(points[own[one]] if one in own else general for one in services) / len(services)


def score(node, answers, services):
    children = node.get("sections", []) + node.get("items", [])
    total = 0
    for child in children:
        isSection = "items" in child or "sections" in child
        part = score(child, answers, services) if isSection else item_score(child, answers, services)
        total += child.get("weight", 1) * part
    return total / sum(child.get("weight", 1) for child in children)


for path in sorted(pathlib.Path(sys.argv[2]).glob("*.yaml")):
    unit = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    print(unit["unit"]["id"], round(100 * score(checklist, unit["answers"], unit["services"]), 2))
