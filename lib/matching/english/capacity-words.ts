/** Words before a number which say how many there is room for, at the end of what stands before it. */
export const ROOM_BEFORE =
  /\b(?:(?:certified|licensed|licenced|approved|designed|built|intended|meant|permit(?:ted)?) (?:for|to (?:carry|hold|seat|house|take|accommodate))|capacity (?:of|for|was|is|to (?:carry|hold|seat|house))|(?:room|space|seats|beds|berths|places|accommodation) for|(?:can|could|may|might|able to|allowed to) (?:carry|hold|seat|sleep|house|accommodate)|seats|accommodates)(?: (?:a|an|the|maximum|total|of|up|to|about|around|some|only|no|more|than|at|most|just|over|nearly|almost))*$/iu;

/** Words behind a number which say the same ("a 400-seat hall", "a 60,000-capacity stadium"). */
export const ROOM_BEHIND = /^[- ](?:seat(?:er)?|capacity|berth)\b/iu;
