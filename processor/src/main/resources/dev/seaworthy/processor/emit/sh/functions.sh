# Says a problem, once. No value is in one.
problem() {
    case $said in
    *"|$1|"*) return ;;
    esac
    said="$said|$1|"
    problems=$((problems + 1))
    printf '%s\n' "$1"
}

# Refuses what is in word; a text with characters that shells read in different ways is left to the loader.
refuse() {
    case $word in
    *[!\ -~]*) ;;
    *) problem "$name  $1" ;;
    esac
}

# Takes the blanks at both ends of a text away; what is left is in word.
trim() {
    word=${1#"${1%%[![:space:]]*}"}
    word=${word%"${word##*[![:space:]]}"}
}

# Whether a text is a value: it holds more than blanks, and than separators where it is a list.
is_set() {
    left=$1
    while [ -n "${2-}" ]; do
        case $left in
        *"$2"*) left="${left%%"$2"*} ${left#*"$2"}" ;;
        *) break ;;
        esac
    done
    case $left in
    *[![:space:]]*) return 0 ;;
    esac
    return 1
}

# Whether one of several texts surely is a value: it has a character that nobody takes for a blank.
is_any_set() {
    for each in "$@"; do
        case $each in
        *[\!-~]*) return 0 ;;
        esac
    done
    return 1
}

# Whether a list surely has an element.
has_element() {
    is_set "$1" "$2" && is_any_set "$left"
}

# Begins a setting: its name, the text of its variable, what NAME_FILE says, and what separates elements.
setting() {
    name=$1
    value=''
    hidden=''
    elsewhere=''
    older "$@"
}

# Takes an older name of the setting where no name before it has a value.
older() {
    if [ -z "$value" ] && [ -n "$2" ]; then
        if is_set "$2" "${4-}"; then
            value=$2
        else
            # Blanks alone may be the value of a text, and then no other name counts.
            # shellcheck disable=SC2034 # A script that judges no text does not ask.
            hidden=yes
        fi
    fi
    if [ -z "$elsewhere" ] && { [ -n "$3" ] || is_credential "$1"; }; then
        elsewhere=yes
    fi
}

# Takes a name that other tools have, where no name before it has a value.
fallback() {
    older "$@"
}

# Whether systemd has a file for a name.
is_credential() {
    [ -n "${CREDENTIALS_DIRECTORY-}" ] && [ -e "$CREDENTIALS_DIRECTORY/$1" ]
}

# Whether the setting has a value that can be judged, which is then in word.
is_given() {
    trim "$value"
    [ -n "$value" ] && [ -z "$hidden" ]
}

# Whether no problem was said since the count that is in before.
is_accepted() {
    [ "$problems" -eq "$before" ]
}

# Refuses a setting that has no value. In development a dotenv file may have it.
required() {
    case $environment in
    staging | production) ;;
    *) return ;;
    esac
    if [ -z "$value" ] && [ -z "$elsewhere" ]; then
        problem "$name  is required and is not set"
    fi
}

# Refuses settings of which none has a value; the others are named here. In development a dotenv file may have one.
required_or() {
    case $environment in
    staging | production) ;;
    *) return ;;
    esac
    if [ -z "$value" ] && [ -z "$elsewhere" ]; then
        problem "$name  or $1 must be set"
    fi
}

# Whether a rule is in force: in one of its environments, and not waived by its name.
in_force() {
    case " $2 " in
    *" $environment "*) ;;
    *) return 1 ;;
    esac
    case ${SEAWORTHY_WAIVE-} in
    *"$1"*) return 1 ;;
    esac
}

# Makes ready to take elements one by one. A list with a backslash is left to the loader.
elements() {
    rest=$value
    case $rest in
    *\\*) rest='' ;;
    esac
}

# Takes the next element, which is then in word.
next() {
    while [ -n "$rest" ]; do
        case $rest in
        *"$1"*)
            word=${rest%%"$1"*}
            rest=${rest#*"$1"}
            ;;
        *)
            word=$rest
            rest=''
            ;;
        esac
        trim "$word"
        if [ -n "$word" ]; then
            return 0
        fi
    done
    return 1
}

# Takes the name of an entry, and what stands after it, away; its value is then in word.
is_entry() {
    case $word in
    *"$1"*) trim "${word#*"$1"}" ;;
    *)
        refuse "must be pairs name$1value"
        return 1
        ;;
    esac
}

# Refuses what is not a whole number from the first to the second.
whole() {
    number=${word#[+-]}
    case $number in
    '' | *[!0-9]*)
        refuse "$3"
        return
        ;;
    esac
    number=${number#"${number%%[!0]*}"}
    case $word in
    -*) number=-${number:-0} ;;
    *) number=${number:-0} ;;
    esac
    # Longer numbers than a shell can count with are compared by their length.
    if [ ${#number} -gt 18 ]; then
        case $number in
        -*) longest=${#1} ;;
        *) longest=${#2} ;;
        esac
        if [ ${#number} -gt "$longest" ]; then
            refuse "$3"
        fi
    elif [ "$number" -lt "$1" ] || [ "$number" -gt "$2" ]; then
        refuse "$3"
    fi
}

# Refuses a text that has not so many characters; one that has any outside ASCII is left to the loader.
has_length() {
    case $1 in
    *[!\ -~]*) return ;;
    esac
    if [ ${#1} -lt "$2" ] || [ ${#1} -gt "$3" ]; then
        refuse "$4"
    fi
}

# Whether a host, or a URL with one, is the local machine, as most people write it.
is_local() {
    host=$1
    case $host in
    *@*) return 1 ;;
    http://* | https://* | ws://* | wss://*) host=${host#*://} ;;
    postgresql://* | postgres://* | mysql://* | mongodb://*) host=${host#*://} ;;
    jdbc:postgresql://* | jdbc:mysql://*) host=${host#*://} ;;
    redis://* | rediss://* | amqp://* | amqps://*) host=${host#*://} ;;
    esac
    if [ "$host" != "$1" ]; then
        host=${host%%/*}
    fi
    case ${host##*:} in
    '' | *[!0-9]*) ;;
    *) host=${host%:*} ;;
    esac
    case $host in
    localhost | 127.0.0.1 | 0.0.0.0 | '[::1]') return 0 ;;
    esac
    return 1
}
