/** Whole numbers from 0 in as few bytes as they need (LEB128: seven bits a byte, the highest bit says that more follow). */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(bytes: Uint8Array): Uint32Array {
  // No number takes less than one byte.
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let number = 0;
  let scale = 1;
  for (const byte of bytes) {
    number += (byte & 127) * scale;
    if (byte >= 128) scale *= 128;
    else {
      numbers[count] = number;
      count += 1;
      number = 0;
      scale = 1;
    }
  }
  return numbers.subarray(0, count);
}
