"""Tags of languages (BCP 47)."""

import re

# As RFC 5646 builds one: language, script, region, variants, extensions, private use. Its registry
# has no language of four letters or more (“english”).
TAG = re.compile(
    r"^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
    r"(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*"
    r"(-[Xx](-[A-Za-z0-9]{1,8})+)?)$"
)
NO_TAG = "It is no language tag (BCP 47). English is `en`, that of Britain `en-GB`, German `de`."
