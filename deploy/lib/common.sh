# shellcheck shell=bash
# Helpers of the run scripts; sourced.

note() { printf '%s\n' "$*" >&2 || true; }
die() { printf '%s: %s\n' "${program:-${0##*/}}" "$*" >&2 || true; exit 1; }

now_ms() { local t=${EPOCHREALTIME/[.,]/}; echo "${t%???}"; }

random_password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# A zombie has no /proc/PID/exe, so a process that nobody reaped counts as gone.
process_alive() { [[ ${1-} =~ ^[0-9]+$ && -e /proc/$1/exe ]]; }

# process_in PID DIR: the process is alive and works in DIR (guards against reused process ids).
process_in() { process_alive "${1-}" && [[ /proc/$1/cwd -ef $2 ]]; }

port_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# wait_gone SECONDS PREDICATE...: waits until the predicate fails; 1 when it still holds after that time.
wait_gone() {
    local deadline=$(( $(now_ms) + $1 * 1000 ))
    shift
    while "$@"; do
        (( $(now_ms) < deadline )) || return 1
        sleep 0.05
    done
}

# A daemon must not keep a caller's pipes and locks open. Call in the subshell that becomes the daemon.
close_inherited() {
    local fd
    for fd in "/proc/$BASHPID/fd"/*; do
        fd=${fd##*/}
        (( fd > 2 && fd != 255 )) && eval "exec $fd>&-"
    done
    return 0
}

# control_lock DIR: start, stop and restart of one server exclude each other.
control_lock() {
    exec 7>"$1/control.lock"
    flock -w 120 7 || die "$1 is locked by another start or stop"
}
