"""Applies the SAM transform to a template: translate.py TEMPLATE OUTPUT.

What AWS does with `Transform: AWS::Serverless-2016-10-31` when it deploys, so that the resources
that come out of it can be checked too: rules about a Lambda function, such as its runtime, don't
look at a serverless function. The region is taken from AWS_DEFAULT_REGION; nothing is called.
"""

import json
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoManagedPolicies:
    """Stands in for the list of AWS's managed policies, of which our templates name none."""

    def load(self):
        return {}


def main(template, output):
    with open(template, encoding="utf-8") as source:
        translated = transform(yaml_parse(source), {}, NoManagedPolicies(), passthrough_metadata=True)
    with open(output, "w", encoding="utf-8") as target:
        json.dump(translated, target, indent=2)
        target.write("\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
